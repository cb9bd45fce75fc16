// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/listpane.h"

#include "model/foundmodel.h"
#include "model/leadlistmodel.h"
#include "pages/inbox/founddelegate.h"
#include "pages/inbox/leaddelegate.h"
#include "pages/inbox/leadwords.h"
#include "pages/inbox/sourcefilter.h"
#include "store/answertime.h"
#include "store/settings.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"
#include "words/errorwords.h"
#include "words/phrasewords.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

ListPane::ListPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_leads(new LeadListModel(workspace, this))
    , m_found(new FoundModel(workspace, this))
    , m_leadDelegate(new LeadDelegate(workspace.clock(), this))
    , m_foundDelegate(new FoundDelegate(u"US"_s, this))
    , m_search(new QLineEdit)
    , m_title(new PlainLabel)
    , m_sort(new QComboBox)
    , m_source(new SourceFilter(workspace))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_error(new EmptyState)
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search names, companies, phone numbers"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    Measures::setType(m_title, Type::Heading);
    m_sort->setAccessibleName(tr("Order of the list"));
    m_sort->addItems({tr("Due first"), tr("Waiting longest"), tr("By name"), tr("Newest first")});
    m_error->setWarns(true);
    makeLists();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_source);
    head->addWidget(m_sort);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    const int margin = Measures::px(Space::Medium);
    top->setContentsMargins(margin, Measures::px(Space::Small), margin, Measures::px(Space::Small));
    top->setSpacing(Measures::px(Space::Small));
    top->addWidget(m_search);
    top->addLayout(head);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    m_showLoading.setSingleShot(true);
    m_showLoading.setInterval(200);
    connect(&m_showLoading, &QTimer::timeout, this, &ListPane::showState);
    connectModels();
    loadSettings();
}

QListView *ListPane::makeList(const QString &name)
{
    auto *list = new QListView;
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->installEventFilter(this);
    m_stack->addWidget(list);
    return list;
}

void ListPane::makeLists()
{
    m_leadList = makeList(tr("Leads"));
    m_leadList->setObjectName(u"leads"_s);
    m_leadList->setModel(m_leads);
    m_leadList->setItemDelegate(m_leadDelegate);
    m_leads->setWords([this](const LeadRow &row) {
        return LeadWords(row, m_workspace.clock().now(), m_leadDelegate->hours()).spoken();
    });
    m_foundList = makeList(tr("People found"));
    m_foundList->setObjectName(u"found"_s);
    m_foundList->setModel(m_found);
    m_foundList->setItemDelegate(m_foundDelegate);
    m_found->setWords(&foundSpoken);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_error);
}

void ListPane::connectModels()
{
    connect(m_search, &QLineEdit::textChanged, this, &ListPane::search);
    connect(m_sort, &QComboBox::activated, this,
            [this](int sort) { setSort(static_cast<LeadSort>(sort)); });
    connect(m_source, &SourceFilter::picked, this, [this](SourceId source) {
        LeadQuery changed = m_leads->query();
        changed.source = source;
        query(changed);
    });
    connect(&m_workspace.database(), &Database::changed, this, [this](const TouchedRows &touched) {
        static const QSet<QString> tables{u"setting"_s, u"day_off"_s};
        if (touched.everything || touched.tables.intersects(tables))
            loadSettings();
    });
    connect(m_leadList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListPane::announceLead);
    connect(m_foundList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListPane::announceFound);
    connect(m_leadList, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT callRequested(m_leads->idAt(index.row())); });
    connect(m_leads, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_wanted.isNull() && m_leads->isLoading())
            m_wanted = m_leads->idAt(m_leadList->currentIndex().row());
    });
    connect(m_leads, &LeadListModel::loaded, this, [this] {
        selectSomething();
        showState();
    });
    connect(m_leads, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
    connect(m_leads, &LeadListModel::failed, this, &ListPane::showError);
    connect(m_found, &FoundModel::failed, this, &ListPane::showError);
    connect(m_found, &FoundModel::loaded, this, &ListPane::showState);
}

void ListPane::loadSettings()
{
    m_workspace
        .ask([](Connection &store) -> Result<std::pair<QString, WorkHours>> {
            CALLWELL_LET(const QString region, Settings::value(store, Settings::homeRegion));
            CALLWELL_LET(const WorkHours hours, AnswerTime::teamHours(store));
            return std::pair(region, hours);
        })
        .then(this, [this](const Result<std::pair<QString, WorkHours>> &loaded) {
            if (!loaded)
                return; // the lists say what is wrong
            m_foundDelegate->setRegion(loaded->first);
            m_leadDelegate->setHours(loaded->second);
            m_leadList->viewport()->update();
        });
}

void ListPane::query(const LeadQuery &query)
{
    m_showLoading.start();
    m_isFresh = true;
    m_leads->setQuery(query);
}

void ListPane::showPlace(Place place)
{
    LeadQuery changed = m_leads->query();
    changed.place = place;
    changed.sort = m_sorts.value(place, usualSort(place));
    m_givenTitle.clear();
    m_isElsewhere = false;
    m_search->clear();
    query(changed);
    showSort(changed.sort);
    m_sort->setEnabled(true);
    m_source->setEnabled(true);
    Q_EMIT shown(true);
}

void ListPane::showLeads(const QList<LeadId> &leads, const QString &title)
{
    m_search->clear();
    m_givenTitle = title;
    m_isElsewhere = false;
    m_leads->showLeads(leads);
    m_sort->setEnabled(false); // they come in the order that was asked for
    m_source->setEnabled(false);
    Q_EMIT shown(false);
    focusList();
}

void ListPane::setSort(LeadSort sort)
{
    LeadQuery changed = m_leads->query();
    changed.sort = sort;
    m_sorts.insert(changed.place, sort);
    m_wanted = currentLead();
    query(changed);
    showSort(sort);
}

void ListPane::showSort(LeadSort sort)
{
    m_sort->setCurrentIndex(static_cast<int>(sort));
    Q_EMIT sortChanged(sort);
}

LeadSort ListPane::sort() const
{
    return m_leads->query().sort;
}

void ListPane::setOnlyOf(MemberId owner)
{
    LeadQuery changed = m_leads->query();
    changed.owner = owner;
    m_wanted = currentLead();
    query(changed);
}

void ListPane::select(LeadId lead)
{
    m_wanted = lead;
    m_isElsewhere = true;
    if (!m_leads->isLoading())
        selectSomething();
}

void ListPane::selectSomething()
{
    const LeadId wanted = std::exchange(m_wanted, {});
    const int row = wanted.isNull() ? -1 : m_leads->rowOf(wanted);
    if (row >= 0)
        m_leadList->setCurrentIndex(m_leads->index(row));
    else if (m_isElsewhere)
        m_leadList->selectionModel()->clear();
    else if (!m_leadList->selectionModel()->hasSelection() && m_leads->rowCount() > 0)
        // A list that gets the focus has a current row already, but one that nobody sees.
        m_leadList->setCurrentIndex(m_leads->index(std::max(0, m_leadList->currentIndex().row())));
    else if (m_leads->rowCount() == 0 && m_isFresh && !isSearching())
        Q_EMIT currentChanged({}, {});
    m_isFresh = false;
}

void ListPane::setImportAction(QAction *import)
{
    m_empty->addWayOn(import);
}

LeadId ListPane::currentLead() const
{
    if (isSearching()) {
        const QModelIndex index = m_foundList->currentIndex();
        return index.isValid() ? m_found->foundAt(index.row()).lead : LeadId();
    }
    const QModelIndex index = m_leadList->currentIndex();
    return index.isValid() ? m_leads->idAt(index.row()) : LeadId();
}

bool ListPane::isSearching() const
{
    return !m_found->typed().isEmpty();
}

void ListPane::search(const QString &typed)
{
    m_found->search(typed);
    if (!isSearching()) {
        showState();
        announceLead(m_leadList->currentIndex());
    }
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::focusList()
{
    QListView *list = isSearching() ? m_foundList : m_leadList;
    list->setFocus(Qt::ShortcutFocusReason);
}

void ListPane::focusFilter()
{
    m_source->setFocus(Qt::ShortcutFocusReason);
    m_source->showPopup();
}

void ListPane::announceLead(const QModelIndex &index)
{
    // Who leaves a place last, e.g. after a call, stays in view.
    if (isSearching() || !index.isValid())
        return;
    m_isElsewhere = false;
    Q_EMIT currentChanged({}, m_leads->idAt(index.row()));
}

void ListPane::announceFound(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FoundPerson &found = m_found->foundAt(index.row());
    Q_EMIT currentChanged(found.person, found.lead);
}

void ListPane::showState()
{
    const Place place = m_leads->query().place;
    if (isSearching()) {
        m_title->setText(tr("Found"));
        m_empty->setWords(
            tr("Nobody found"),
            tr("Search looks at the beginnings of names, companies, addresses and words of "
               "notes, and at phone numbers in any way of writing them: the last four "
               "digits are enough."));
        m_stack->setCurrentWidget(m_found->rowCount() > 0 || m_found->isLoading()
                                      ? static_cast<QWidget *>(m_foundList)
                                      : m_empty);
        return;
    }
    m_title->setText(m_givenTitle.isEmpty() ? Words::name(place) : m_givenTitle);
    if (m_leads->rowCount() > 0) {
        m_showLoading.stop();
        m_stack->setCurrentWidget(m_leadList);
        return;
    }
    if (m_leads->isLoading()) {
        if (m_showLoading.isActive())
            return;
        m_empty->setWords(tr("Loading"), tr("The leads of this place are being looked up."));
    } else {
        m_showLoading.stop();
        m_empty->setWords(tr("Nobody here"), Words::whatAppears(place));
    }
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::showError(const Error &error)
{
    m_showLoading.stop();
    m_error->setWords(tr("The list cannot be shown"), errorText(error));
    m_stack->setCurrentWidget(m_error);
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search) {
        if (key == Qt::Key_Escape) {
            m_search->clear();
            focusList();
            return true;
        }
        if (enter || key == Qt::Key_Down) {
            focusList();
            if (isSearching() && m_found->isLoading()) {
                // Typed faster than it was found: open the first as soon as it is there.
                connect(
                    m_found, &FoundModel::loaded, this,
                    [this] { m_foundList->setCurrentIndex(m_found->index(0)); },
                    Qt::SingleShotConnection);
            } else if (isSearching()) {
                m_foundList->setCurrentIndex(m_found->index(0));
            }
            return true;
        }
        return false;
    }
    if (enter && !currentLead().isNull()) {
        Q_EMIT callRequested(currentLead());
        return true;
    }
    if (key == Qt::Key_Escape && isSearching()) {
        m_search->clear();
        focusList();
        return true;
    }
    return false;
}

} // namespace Callwell
