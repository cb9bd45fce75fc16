// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/teampage.h"

#include "pages/team/passwordfield.h"
#include "theme/measures.h"
#include "theme/pageheader.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 500; ///< nobody reads more

} // namespace

TeamPage::TeamPage(TeamLink &team, QWidget *parent)
    : QWidget(parent)
    , m_team(team)
{
    setObjectName(u"teamPage"_s);
    auto *header = new PageHeader(tr("Team"), tr("How this computer stands with your team."), this);
    connect(header, &PageHeader::closeWanted, this, &TeamPage::finished);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, Measures::px(Space::Medium), margin,
                               Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(header);
    layout->addWidget(makeStanding());
    layout->addWidget(makeCommands());
    layout->addWidget(makeWaiting(), 1);

    m_reload.setSingleShot(true);
    m_reload.setInterval(100);
    connect(&m_reload, &QTimer::timeout, this, &TeamPage::loadWaiting);
    connect(&m_team, &TeamLink::changed, this, &TeamPage::refresh);
    refresh();
}

QWidget *TeamPage::makeStanding()
{
    m_sentence = new PlainLabel;
    m_sentence->setObjectName(u"teamSentence"_s);
    m_sentence->setWordWrap(true);
    Measures::setType(m_sentence, Type::Heading);
    m_remarks = new PlainLabel;
    m_remarks->setObjectName(u"teamRemarks"_s);
    m_remarks->setWordWrap(true);
    Measures::setWarning(m_remarks);

    m_password = new PasswordField;
    auto *enter = new QPushButton(tr("&Go On"));
    connect(enter, &QPushButton::clicked, this, &TeamPage::enter);
    connect(m_password, &PasswordField::entered, this, &TeamPage::enter);
    m_passwordRow = new QWidget;
    auto *password = new QHBoxLayout(m_passwordRow);
    password->setContentsMargins({});
    auto *label = new PlainLabel(tr("&Password"));
    label->setBuddy(m_password);
    password->addWidget(label, 0, Qt::AlignTop);
    password->addWidget(m_password);
    password->addWidget(enter, 0, Qt::AlignTop);
    password->addStretch(1);
    m_password->setMinimumWidth(Measures::px(340));

    auto *standing = new QWidget;
    auto *form = new QFormLayout(standing);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Measures::px(Space::Large));
    form->setLabelAlignment(Qt::AlignLeading);
    form->addRow(m_sentence);
    form->addRow(m_remarks);
    form->addRow(m_passwordRow);
    m_last = addLine(form, tr("Last in step"));
    m_server = addLine(form, tr("Server"));
    m_login = addLine(form, tr("You are"));
    m_role = addLine(form, tr("Your role"));
    return standing;
}

PlainLabel *TeamPage::addLine(QFormLayout *form, const QString &label)
{
    auto *name = new PlainLabel(label);
    Measures::setMuted(name);
    auto *value = new PlainLabel;
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(name, value);
    return value;
}

QPushButton *TeamPage::addButton(QLayout *row, const QString &text, const QKeySequence &key,
                                 const QString &icon, const std::function<void()> &does)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, does);
    auto *button = new QPushButton(QIcon::fromTheme(icon), text);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
    return button;
}

QWidget *TeamPage::makeCommands()
{
    auto *commands = new QWidget;
    auto *row = new QHBoxLayout(commands);
    row->setContentsMargins({});
    row->setSpacing(Measures::px(Space::Small));
    m_sync = addButton(row, {}, Qt::Key_F5, u"view-refresh"_s, [this] { m_team.syncNow(); });
    m_sync->setObjectName(u"teamSync"_s);
    m_sync->setText(
        tr("%1  (%2)", "button, its key")
            .arg(tr("&Sync Now"), QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
    m_sync->setAccessibleName(tr("Sync now"));
    m_pause = addButton(row, {}, Qt::Key_F6, u"media-playback-pause"_s, [this] {
        if (m_team.standing().hold == TeamStanding::Hold::Paused)
            m_team.resume();
        else
            m_team.pause();
    });
    m_pause->setObjectName(u"teamPause"_s);
    m_attention = addButton(row, {}, {}, u"dialog-warning"_s, [this] { Q_EMIT attentionWanted(); });
    m_attention->setObjectName(u"teamAttention"_s);
    row->addStretch(1);
    return commands;
}

QWidget *TeamPage::makeWaiting()
{
    m_waitingTitle = new PlainLabel;
    Measures::setType(m_waitingTitle, Type::Heading);
    m_nothing = new PlainLabel(tr("Nothing waits. What you do next appears here until the server "
                                  "has it."));
    m_nothing->setWordWrap(true);
    Measures::setMuted(m_nothing);
    m_waiting = new QTreeWidget;
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setAccessibleName(tr("What waits to be sent"));
    m_waiting->setHeaderLabels({tr("What you did"), tr("When")});
    m_waiting->setRootIsDecorated(false);
    m_waiting->setUniformRowHeights(true);
    m_waiting->header()->setStretchLastSection(false);
    m_waiting->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_waiting->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *waiting = new QWidget;
    auto *layout = new QVBoxLayout(waiting);
    layout->setContentsMargins(0, Measures::px(Space::Small), 0, 0);
    layout->addWidget(m_waitingTitle);
    layout->addWidget(m_nothing);
    layout->addWidget(m_waiting, 1);
    layout->addStretch();
    return waiting;
}

void TeamPage::enter()
{
    if (m_password->password().isEmpty())
        return;
    m_team.beginWith(m_password->password(), m_password->isRemembered());
    m_sync->setFocus(Qt::OtherFocusReason);
}

void TeamPage::refresh()
{
    const TeamStanding &standing = m_team.standing();
    const QDateTime now = m_team.workspace().clock().now();
    m_sentence->setText(Words::syncSentence(standing, now));
    const QStringList remarks = Words::syncRemarks(standing);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    const bool asks = Words::wantsPassword(standing);
    if (asks && !m_passwordRow->isVisibleTo(this) && isVisible())
        m_password->typeAgain();
    m_passwordRow->setVisible(asks);
    setFocusProxy(asks ? static_cast<QWidget *>(m_password) : m_sync);
    if (standing.sync.state == SyncStatus::State::Waiting && !standing.sync.error)
        m_password->clear(); // it was the right one

    const QDateTime &last = standing.sync.syncedAt;
    m_last->setText(last.isValid() ? Words::when(last, now, QTimeZone::systemTimeZone())
                                   : tr("Never yet"));
    m_server->setText(Words::leftToRight(standing.server.host));
    m_login->setText(Words::isolated(standing.server.login));
    const auto role = fromCode<Role>(standing.sync.role);
    m_role->setText(role ? Words::name(*role) : tr("Not known yet"));

    const bool paused = standing.hold == TeamStanding::Hold::Paused;
    const QString words = paused ? tr("&Go On") : tr("&Pause");
    m_pause->setText(tr("%1  (%2)", "button, its key")
                         .arg(words, QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText)));
    m_pause->setAccessibleName(QString(words).remove(u'&'));
    m_pause->setIcon(
        QIcon::fromTheme(paused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_pause->setEnabled(!asks);
    m_sync->setEnabled(!asks && standing.sync.state != SyncStatus::State::Working);
    m_attention->setText(tr("Needs &Attention: %Ln…", nullptr, standing.sync.attention));
    m_attention->setVisible(standing.sync.attention > 0);
    if (isVisible() && !m_reload.isActive())
        m_reload.start();
}

void TeamPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    if (Words::wantsPassword(m_team.standing()))
        m_password->typeAgain();
}

void TeamPage::loadWaiting()
{
    m_team.workspace()
        .ask([](Connection &store) { return readWaiting(store, mostWaiting); })
        .then(this, [this](const Result<QList<WaitingWork>> &waiting) {
            showWaiting(waiting.value_or(QList<WaitingWork>()));
        });
}

void TeamPage::showWaiting(const QList<WaitingWork> &waiting)
{
    const QDateTime now = m_team.workspace().clock().now();
    const qint64 all = qMax<qint64>(waiting.size(), m_team.standing().sync.waiting);
    m_waitingTitle->setText(waiting.isEmpty() ? tr("What waits to be sent")
                                              : tr("What waits to be sent: %L1").arg(all));
    m_nothing->setVisible(waiting.isEmpty());
    m_waiting->setVisible(!waiting.isEmpty());
    const QTreeWidgetItem *current = m_waiting->currentItem();
    const QVariant group = current ? current->data(0, Qt::UserRole) : QVariant();
    m_waiting->clear();
    for (const WaitingWork &work : waiting) {
        auto *item = new QTreeWidgetItem(
            m_waiting,
            {Words::useCase(work.kind, Words::isolated(work.subject.simplified())),
             Words::when(work.doneAt, now, QTimeZone::systemTimeZone())});
        item->setData(0, Qt::UserRole, work.group);
        if (item->data(0, Qt::UserRole) == group)
            m_waiting->setCurrentItem(item);
    }
}

} // namespace Callwell
