// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/attentionpage.h"

#include "pages/team/conflictview.h"
#include "pages/team/rejectedview.h"
#include "store/rowfields.h"
#include "store/rowwriter.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/pageheader.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QApplication>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// What may be a key, for which people have a name.
void collect(QList<QUuid> &keys, const QString &field, const QJsonValue &value)
{
    if (field.endsWith("_id"_L1) && value.isString())
        keys.append(QUuid::fromRfc4122(keyFromText(value.toString())));
    const QJsonObject fields = value.toObject();
    for (auto one = fields.begin(); one != fields.end(); ++one)
        collect(keys, one.key(), one.value());
}

} // namespace

AttentionPage::AttentionPage(TeamLink &team, QWidget *parent)
    : QWidget(parent)
    , m_team(team)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_rejected(new RejectedView)
    , m_conflict(new ConflictView)
    , m_refusal(new PlainLabel)
{
    setObjectName(u"attentionPage"_s);
    auto *header = new PageHeader(tr("Needs attention"),
                                  tr("Nothing is lost: look at each, then say what counts."), this);
    connect(header, &PageHeader::closeWanted, this, &AttentionPage::finished);
    m_list->setObjectName(u"attention"_s);
    m_list->setAccessibleName(tr("What needs a look"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(Measures::px(320));
    m_list->setWordWrap(true);
    m_list->setSpacing(Measures::px(Space::Hair));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWords(tr("Nothing needs a look"),
                      tr("What the server does not take, and what two people wrote into one field "
                         "while apart, appears here with what you can do about it."));
    m_refusal->setObjectName(u"attentionRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    Measures::setWarning(m_refusal);
    m_views->addWidget(m_rejected);
    m_views->addWidget(m_conflict);

    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(Measures::px(Space::Large));
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->addWidget(m_views, 1);
    right->addWidget(m_refusal);
    row->addLayout(right, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, Measures::px(Space::Medium), margin,
                               Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connectViews();
}

void AttentionPage::connectViews()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(100);
    connect(&m_reload, &QTimer::timeout, this, &AttentionPage::load);
    const auto soon = [this] {
        if (isVisible() && !m_reload.isActive())
            m_reload.start();
    };
    connect(&m_team, &TeamLink::changed, this, soon);
    connect(&m_team.workspace().database(), &Database::changed, this, soon);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttentionPage::showCurrent);
    // Enter goes on to what can be done
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_views->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_rejected, &RejectedView::againWanted, this, [this](qint64 group) {
        perform(m_team.workspace().perform(&doRejectedAgain, group),
                tr("It was done again and is sent in a moment."));
    });
    connect(m_rejected, &RejectedView::dismissWanted, this, [this](qint64 group) {
        perform(m_team.workspace().perform(&dismissRejected, group),
                tr("It was taken off the list."));
    });
    connect(m_conflict, &ConflictView::settleWanted, this, [this](const SettleConflict &input) {
        perform(m_team.workspace().perform(&settleFieldConflict, input), tr("It is settled."));
    });
}

Result<AttentionPage::Loaded> AttentionPage::read(Connection &store)
{
    Loaded loaded;
    CALLWELL_ASSIGN(loaded.attention, readAttention(store));
    QList<QUuid> keys;
    for (const RejectedWork &work : std::as_const(loaded.attention.rejected)) {
        for (const ChangedField &field : work.fields) {
            collect(keys, field.field, field.before);
            collect(keys, field.field, field.after);
        }
    }
    for (const FieldConflict &conflict : std::as_const(loaded.attention.conflicts)) {
        for (const QJsonValue &value : {conflict.before, conflict.mine, conflict.theirs})
            collect(keys, conflict.field, value);
    }
    CALLWELL_ASSIGN(loaded.names, namesOfKeys(store, keys));
    return loaded;
}

void AttentionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void AttentionPage::load()
{
    m_team.workspace().ask(&AttentionPage::read).then(this, [this](const Result<Loaded> &loaded) {
        if (loaded)
            showList(*loaded);
        else
            m_empty->setWords(tr("This cannot be shown"), errorText(loaded.error()));
    });
}

void AttentionPage::addItem(const QString &what, const QString &about, const QVariant &key)
{
    auto *item = new QListWidgetItem(what + u'\n' + about, m_list);
    item->setData(Qt::UserRole, key);
    // two lines, whatever letters they hold
    item->setSizeHint(
        QSize(0, (2 * m_list->fontMetrics().lineSpacing()) + Measures::px(Space::Medium)));
}

void AttentionPage::showList(const Loaded &loaded)
{
    const QDateTime now = m_team.workspace().clock().now();
    const QTimeZone here = QTimeZone::systemTimeZone();
    const int row = m_list->currentRow();
    const QVariant key =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    const bool hadFocus = m_list->hasFocus() || !isAncestorOf(QApplication::focusWidget());
    {
        const QSignalBlocker quiet(m_list);
        m_loaded = loaded;
        m_list->clear();
        for (const RejectedWork &work : std::as_const(m_loaded.attention.rejected)) {
            addItem(
                Words::useCase(work.kind, Words::isolated(work.subject.simplified())),
                tr("not taken by the server · %1", "when").arg(Words::ago(work.doneAt, now, here)),
                work.group);
        }
        for (const FieldConflict &conflict : std::as_const(m_loaded.attention.conflicts)) {
            addItem(ConflictView::title(conflict),
                    tr("two versions · %1", "when").arg(Words::ago(conflict.at, now, here)),
                    conflict.id);
        }
        int wanted = qMin(row, m_list->count() - 1);
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(Qt::UserRole) == key)
                wanted = i;
        }
        m_list->setCurrentRow(qMax(wanted, 0));
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 1 : 0);
    showCurrent();
    if (hadFocus && isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

void AttentionPage::showCurrent()
{
    const int row = m_list->currentRow();
    const auto rejected = static_cast<int>(m_loaded.attention.rejected.size());
    const QDateTime now = m_team.workspace().clock().now();
    m_refusal->hide();
    if (row < 0)
        return;
    if (row < rejected) {
        m_rejected->show(m_loaded.attention.rejected.at(row), m_loaded.names, now);
        m_views->setCurrentWidget(m_rejected);
    } else {
        m_conflict->show(m_loaded.attention.conflicts.at(row - rejected), m_loaded.names, now);
        m_views->setCurrentWidget(m_conflict);
    }
}

void AttentionPage::perform(const Reply<Done> &reply, const QString &sentence)
{
    reply.then(this, [this, sentence](const Done &done) {
        if (!done) {
            m_refusal->setText(errorText(done.error()));
            m_refusal->show();
            return;
        }
        m_team.countAttention();
        Q_EMIT settled(sentence);
        m_list->setFocus(Qt::OtherFocusReason);
        load();
    });
}

} // namespace Callwell
