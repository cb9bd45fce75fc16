// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/timelinepane.h"

#include "model/timelinemodel.h"
#include "pages/contact/eventdialog.h"
#include "pages/contact/timelinedelegate.h"
#include "pages/contact/timelinewords.h"
#include "theme/ask.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using enum ActivityKind;

// In the order of the choices on the screen.
const QList<QList<ActivityKind>> &choices()
{
    static const QList<QList<ActivityKind>> all{
        {},
        {Call, Mail, Message, Meeting},
        {FormSubmission, Download, PageVisit, Post, HandRaise, Referral},
        {Note, Objection, HelpGiven},
        {StageChange, Handover, ScriptUsed},
    };
    return all;
}

} // namespace

TimelinePane::TimelinePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new TimelineModel(workspace, this))
    , m_kinds(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyState)
    , m_error(new EmptyState)
{
    auto *title = new PlainLabel(tr("What happened"));
    Measures::setType(title, Type::Heading);
    m_kinds->setAccessibleName(tr("Kinds of events"));
    m_kinds->addItems({tr("Everything"), tr("Conversations"), tr("What they did"),
                       tr("Notes, objections, help"), tr("Stages and handovers")});
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(workspace.clock(), m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_error->setWarns(true);
    m_model->setWords([this](const TimelineRow &row) {
        return TimelineWords::spoken(row, m_workspace.clock().now());
    });

    auto *head = new QHBoxLayout;
    const int margin = Measures::px(Space::Medium);
    head->setContentsMargins(margin, Measures::px(Space::Small), margin,
                             Measures::px(Space::Small));
    head->addWidget(title, 1);
    head->addWidget(m_kinds);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_error)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TimelinePane::chooseKinds);
    connect(m_list, &QListView::activated, this, &TimelinePane::openEvent);
    connect(m_model, &TimelineModel::loaded, this, &TimelinePane::showState);
    connect(m_model, &TimelineModel::failed, this, &TimelinePane::showError);
}

void TimelinePane::setPerson(PersonId person)
{
    m_stack->setCurrentWidget(m_list);
    m_model->setPerson(person);
}

void TimelinePane::chooseKinds(int choice)
{
    m_stack->setCurrentWidget(m_list);
    m_model->setKinds(choices().value(choice));
}

void TimelinePane::showState()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    m_empty->setWords(
        tr("Nothing yet"),
        m_model->kinds().isEmpty()
            ? tr("Here will be everything that happens with this person: calls, mails, "
                 "forms, what they read, what they say in public.")
            : tr("There is no event of this kind. Choose “Everything” to see all."));
    m_stack->setCurrentWidget(m_empty);
}

void TimelinePane::showError(const Error &error)
{
    m_error->setWords(tr("The timeline cannot be shown"), errorText(error));
    m_stack->setCurrentWidget(m_error);
}

void TimelinePane::openEvent(const QModelIndex &index)
{
    const TimelineRow &row = m_model->rowAt(index.row());
    if (EventDialog::shows(row.activity.kind) && !row.speaker)
        return (new EventDialog(m_workspace, row, this))->open();
    tell(this, TimelineWords::title(row),
         row.activity.words.isEmpty() ? TimelineWords::beside(row) : row.activity.words);
}

} // namespace Callwell
