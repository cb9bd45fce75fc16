// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/networkwindow.h"

#include "pages/people/networkmodel.h"
#include "pages/people/networkview.h"
#include "pages/people/networkwords.h"
#include "store/rows.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Who that is now, where only a lead is known, or two records became one.
Result<Network> networkOf(Connection &store, PersonId person, LeadId lead)
{
    if (person.isNull()) {
        CALLWELL_LET(const Lead row, Rows::get<Lead>(store, lead));
        person = row.person;
    }
    CALLWELL_LET(const Person row, Rows::get<Person>(store, person));
    return NetworkStore(store).around(row.mergedInto.isNull() ? person : row.mergedInto);
}

} // namespace

NetworkWindow::NetworkWindow(Workspace &workspace, PersonId person, LeadId lead, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_lead(lead)
    , m_title(new PlainLabel)
    , m_leftOut(new PlainLabel)
    , m_chosen(new PlainLabel)
    , m_pages(new QStackedWidget)
    , m_picture(nullptr)
    , m_empty(new EmptyState)
    , m_model(new NetworkModel(this))
    , m_view(new NetworkView)
    , m_list(new QTreeView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"networkWindow"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("People around them"));
    resize(Measures::px(1160), Measures::px(720));
    m_picture = makePicture();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_picture);
    m_empty->setWords(tr("Looking who is around them…"), {});

    Measures::setType(m_title, Type::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"networkTitle"_s);
    m_leftOut->setObjectName(u"networkLeftOut"_s);
    Measures::setMuted(m_leftOut);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Medium);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_title);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_pages, 1);
    m_leftOut->hide();
    addKeys();

    connect(m_view, &NetworkView::currentChanged, this, &NetworkWindow::choose);
    connect(m_view, &NetworkView::opened, this, &NetworkWindow::openPage);
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { openPage(NetworkModel::nodeOf(index.row())); });
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &NetworkWindow::load);
    connect(&workspace.database(), &Database::changed, &m_reload, qOverload<>(&QTimer::start));
    m_reload.start(); // not from here: an answer may come at once, before anybody listens
}

QWidget *NetworkWindow::makePicture()
{
    m_list->setObjectName(u"networkList"_s);
    m_list->setAccessibleName(tr("List of the people around them"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NetworkModel::How, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(NetworkModel::Since, QHeaderView::ResizeToContents);
    m_list->setColumnWidth(NetworkModel::Who, Measures::px(136));
    m_list->setColumnWidth(NetworkModel::Source, Measures::px(84));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_view->setCurrent(NetworkModel::nodeOf(index.row()));
            });

    auto *panes = new QSplitter;
    panes->setHandleWidth(Measures::px(Space::Hair));
    panes->addWidget(m_view);
    panes->addWidget(m_list);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({Measures::px(700), Measures::px(440)});
    panes->setChildrenCollapsible(false);

    m_chosen->setObjectName(u"networkChosen"_s);
    m_chosen->setWordWrap(true);
    m_chosen->setMinimumHeight(2 * m_chosen->fontMetrics().lineSpacing());
    auto *key =
        new PlainLabel(tr("● customer   ○ open lead   ▭ organisation   →  sent us, told about us"));
    Measures::setType(key, Type::Small);
    Measures::setMuted(key);
    auto *foot = new QHBoxLayout;
    foot->addWidget(key, 1);
    const auto addZoom = [this, foot](const QString &sign, const QString &name,
                                      void (NetworkView::*zoom)()) {
        auto *button = new QPushButton(sign);
        button->setAccessibleName(name);
        button->setAutoDefault(false);
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus);
        if (sign.size() == 1)
            button->setFixedWidth(Measures::px(36));
        connect(button, &QPushButton::clicked, m_view, zoom);
        foot->addWidget(button);
    };
    addZoom(u"−"_s, tr("Smaller"), &NetworkView::zoomOut);
    addZoom(tr("All of it"), tr("All of it"), &NetworkView::zoomToFit);
    addZoom(u"+"_s, tr("Bigger"), &NetworkView::zoomIn);

    auto *picture = new QWidget;
    auto *layout = new QVBoxLayout(picture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(panes, 1);
    layout->addWidget(m_chosen);
    layout->addLayout(foot);
    return picture;
}

void NetworkWindow::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto then) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { m_view->zoomIn(); });
    add({Qt::CTRL | Qt::Key_Minus}, [this] { m_view->zoomOut(); });
    add({Qt::CTRL | Qt::Key_0}, [this] { m_view->zoomToFit(); });
    add({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        [this] { putInTheMiddle(m_view->current()); });
}

void NetworkWindow::load()
{
    m_workspace
        .ask([person = m_person, lead = m_lead](Connection &store) {
            return networkOf(store, person, lead);
        })
        .then(this, [this, generation = ++m_generation](const Result<Network> &network) {
            if (generation != m_generation)
                return;
            if (network)
                fill(*network);
            else
                fail(network.error());
        });
}

void NetworkWindow::fill(const Network &network)
{
    const int before = m_view->current();
    const bool same = before > 0 && before < network.nodes.size() && before < m_network.nodes.size()
        && network.nodes.at(before).person == m_network.nodes.at(before).person;
    const bool hadFocus = m_list->hasFocus() || m_view->hasFocus();
    m_network = network;
    const NetworkNode &middle = network.nodes.first();
    const QString title = tr("People around %1").arg(Words::isolated(NetworkWords::name(middle)));
    setWindowTitle(title);
    m_title->setText(title);
    m_leftOut->setVisible(network.leftOut > 0);
    m_leftOut->setText(
        network.countedAll
            ? tr("The nearest %L1 are shown; %Ln more are not.", nullptr, network.leftOut)
                  .arg(network.nodes.size() - 1)
            : tr("The nearest %L1 are shown; more than %L2 others are not.")
                  .arg(network.nodes.size() - 1)
                  .arg(network.leftOut));
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    m_model->setNetwork(network, today);
    m_view->setNetwork(network, today);
    if (network.nodes.size() == 1) {
        m_empty->setWords(tr("Nobody yet"),
                          tr("Here stands whom they know and work with, who sent them and whom "
                             "they sent, and who is at the same organisation. Add a relationship "
                             "from the menu Lead."));
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_pages->setCurrentWidget(m_picture);
        if (!hadFocus)
            m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrent(same ? before : 0);
        choose(m_view->current());
    }
    Q_EMIT shown();
}

void NetworkWindow::fail(const Error &error)
{
    m_empty->setWarns(true);
    m_empty->setWords(tr("Who is around them cannot be shown"), errorText(error));
    m_pages->setCurrentWidget(m_empty);
}

void NetworkWindow::choose(int node)
{
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    m_chosen->setText(NetworkWords::spoken(m_network, node, today));
    const QModelIndex row = m_model->index(NetworkModel::rowOf(node), 0);
    if (row.isValid())
        m_list->setCurrentIndex(row);
    else
        m_list->selectionModel()->clear();
}

void NetworkWindow::openPage(int node)
{
    const PersonId person = m_network.nodes.at(node).person;
    if (person.isNull())
        return;
    Q_EMIT personRequested(person);
    close();
}

void NetworkWindow::putInTheMiddle(int node)
{
    if (node < 0 || m_network.nodes.at(node).person.isNull())
        return;
    m_person = m_network.nodes.at(node).person;
    load();
}

} // namespace Callwell
