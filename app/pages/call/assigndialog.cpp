// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/assigndialog.h"

#include "pages/call/keychoice.h"
#include "store/rows.h"
#include "theme/plainlabel.h"
#include "usecase/assign.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Assigning,
                  {.title = tr("Who looks after %1?"), .send = tr("Hand over")}, parent)
    , m_members(new KeyChoice(tr("Who looks after them"), 1))
{
    m_members->setObjectName(u"assignMembers"_s);
    addLabel(tr("Who looks after them"), m_members);
    fields().addWidget(m_members);
}

void AssignDialog::ready(const CallBriefing &briefing)
{
    workspace()
        .ask([](Connection &store) { return Rows::select<Member>(store, "ORDER BY name, id"_L1); })
        .then(this, [this, owner = briefing.lead.owner](const Result<QList<Member>> &members) {
            if (members)
                showMembers(*members, owner);
        });
}

void AssignDialog::showMembers(const QList<Member> &members, MemberId owner)
{
    QStringList answers;
    for (const Member &member : members) {
        m_ids.append(member.id);
        const QString name = Words::isolated(member.name.simplified());
        answers.append(member.team.isEmpty()
                           ? tr("%1 · %2", "name, role").arg(name, Words::name(member.role))
                           : tr("%1 · %2 · %3", "name, role, team")
                                 .arg(name, Words::name(member.role),
                                      Words::isolated(member.team.simplified())));
    }
    m_members->setAnswers(answers);
    m_members->setCurrent(static_cast<int>(m_ids.indexOf(owner)));
    m_members->setKeysLive(true);
    m_members->focusCurrent();
}

void AssignDialog::send()
{
    if (m_members->current() < 0) {
        refuse(tr("Who is it to be?"));
        m_members->focusCurrent();
        return;
    }
    perform(&assignTo, AssignTo{.lead = lead(), .member = m_ids.at(m_members->current())});
}

} // namespace Callwell
