// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/reachoutdialog.h"

#include "domain/preparation.h"
#include "pages/call/keychoice.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/reachout.h"
#include "words/domainwords.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{ActivityKind::Mail, ActivityKind::Message};

} // namespace

ReachOutDialog::ReachOutDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Message,
                  {.title = tr("A message to %1"), .send = tr("Log as sent")}, parent)
    , m_kind(new KeyChoice(tr("How it was sent"), 2))
    , m_goal(new PlainLabel)
{
    m_goal->setObjectName(u"reachGoal"_s);
    m_goal->setWordWrap(true);
    Measures::setMuted(m_goal);
    fields().addWidget(m_goal);
    m_kind->setObjectName(u"reachKind"_s);
    QStringList names;
    for (const ActivityKind kind : kinds)
        names.append(Words::name(kind));
    m_kind->setAnswers(names);
    addLabel(tr("How it was sent"), m_kind);
    fields().addWidget(m_kind);
    m_words = addText(tr("&What it said, in short"), u"reachWords"_s, 4);
    connect(m_kind, &KeyChoice::picked, this, [this] { m_words->setFocus(Qt::OtherFocusReason); });
}

void ReachOutDialog::ready(const CallBriefing &briefing)
{
    const bool last = briefing.lead.nextStep == "last_message"_L1;
    m_goal->setText(last ? tr("The goal of %L1 attempts is reached. This is the last friendly "
                              "message; marketing looks after them from then on.")
                               .arg(briefing.cadence.goal)
                         : tr("Attempt %L1 of %L2.")
                               .arg(briefing.tries + 1)
                               .arg(std::max(briefing.cadence.goal, briefing.tries + 1)));
    QStringList names;
    for (const ActivityKind kind : kinds) {
        const Channel way = kind == ActivityKind::Mail ? Channel::Mail : Channel::Message;
        names.append(allows(briefing.person.consents, way)
                         ? Words::name(kind)
                         : tr("%1 · not wanted", "a way to reach them").arg(Words::name(kind)));
    }
    m_kind->setAnswers(names);
    m_kind->setKeysLive(true);
    if (m_kind->current() < 0)
        m_kind->setCurrent(briefing.lead.nextStep == "send_message"_L1 ? 1 : 0);
    m_kind->focusCurrent();
}

void ReachOutDialog::send()
{
    const int kind = std::max(0, m_kind->current());
    perform(&reachOut,
            ReachOut{.lead = lead(),
                     .kind = kinds.at(static_cast<size_t>(kind)),
                     .words = m_words->toPlainText()});
}

} // namespace Callwell
