// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/rejectedview.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/settleconflict.h"
#include "words/fieldwords.h"
#include "words/phrasewords.h"
#include "words/syncwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

RejectedView::RejectedView(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_when(new PlainLabel)
    , m_why(new PlainLabel)
    , m_fields(new QTreeWidget)
{
    setObjectName(u"rejectedView"_s);
    Measures::setType(m_title, Type::Heading);
    Measures::setMuted(m_when);
    m_why->setObjectName(u"rejectedWhy"_s);
    for (PlainLabel *label : {m_title, m_when, m_why})
        label->setWordWrap(true);
    m_fields->setObjectName(u"rejectedFields"_s);
    m_fields->setAccessibleName(tr("What you wrote"));
    m_fields->setHeaderLabels({tr("Field"), tr("Yours"), tr("Before")});
    m_fields->setRootIsDecorated(false);
    m_fields->setWordWrap(true);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_fields->header()->setStretchLastSection(false);

    m_again = addButton(tr("Do It &Again"), Qt::Key_A, u"edit-redo"_s);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(m_work.group); });
    auto *copyWords = addButton(tr("&Copy the Words"), Qt::Key_C, u"edit-copy"_s);
    connect(copyWords, &QPushButton::clicked, this, &RejectedView::copy);
    auto *dismiss = addButton(tr("&Dismiss"), Qt::Key_Delete, u"edit-delete"_s);
    dismiss->setObjectName(u"rejectedDismiss"_s);
    connect(dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissWanted(m_work.group); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::px(Space::Small));
    for (QPushButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_why);
    layout->addSpacing(Measures::px(Space::Small));
    layout->addWidget(m_fields, 1);
    layout->addLayout(buttons);
    setFocusProxy(dismiss);
}

// The keys work in the whole page: the list beside it has the focus.
QPushButton *RejectedView::addButton(const QString &text, const QKeySequence &key,
                                     const QString &icon)
{
    auto *button = new QPushButton(
        QIcon::fromTheme(icon),
        tr("%1  (%2)", "button, its key").arg(text, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(QString(text).remove(u'&'));
    auto *action = new QAction(button);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, button, [button] {
        if (button->isVisible() && button->isEnabled())
            button->click();
    });
    m_buttons.append(button);
    return button;
}

void RejectedView::show(const RejectedWork &work, const QHash<QUuid, QString> &names,
                        const QDateTime &now)
{
    m_work = work;
    m_title->setText(Words::useCase(work.kind, Words::isolated(work.subject.simplified())));
    m_when->setText(tr("You did this: %1", "when")
                        .arg(Words::when(work.doneAt, now, QTimeZone::systemTimeZone())));
    m_why->setText(Words::rejection(work.code, Words::isolated(work.detail)));
    m_fields->clear();
    for (const ChangedField &field : work.fields) {
        if (!Words::isToldOf(field.field, field.after, names)
            && !Words::isToldOf(field.field, field.before, names))
            continue;
        auto *item = new QTreeWidgetItem(
            m_fields,
            {Words::fieldName(field.field), Words::fieldValue(field.field, field.after, names, now),
             Words::fieldValue(field.field, field.before, names, now)});
        item->setTextAlignment(0, Qt::AlignLeading | Qt::AlignTop);
        item->setTextAlignment(1, Qt::AlignLeading | Qt::AlignTop);
        item->setTextAlignment(2, Qt::AlignLeading | Qt::AlignTop);
    }
    m_again->setVisible(mayBeDoneAgain(work.code));
}

void RejectedView::copy() const
{
    QStringList lines{m_title->text(), m_when->text(), m_why->text()};
    for (int i = 0; i < m_fields->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_fields->topLevelItem(i);
        lines.append(tr("%1: %2 (before: %3)", "field, mine, before")
                         .arg(item->text(0), item->text(1), item->text(2)));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Callwell
