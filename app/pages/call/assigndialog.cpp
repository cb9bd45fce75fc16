// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/assigndialog.h"

#include "domain/assignment.h"
#include "pages/call/keychoice.h"
#include "store/rows.h"
#include "theme/plainlabel.h"
#include "usecase/assign.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Assigning,
                  {.title = tr("Who looks after %1?"), .send = tr("Hand over")}, parent)
    , m_members(new KeyChoice(tr("Who looks after them"), 1))
    , m_reason(new QLineEdit)
{
    m_members->setObjectName(u"assignMembers"_s);
    addLabel(tr("Who looks after them"), m_members);
    fields().addWidget(m_members);
    m_reason->setObjectName(u"assignReason"_s);
    m_reason->setAccessibleName(tr("Why sales, though they did not ask"));
    m_reasonLabel = addLabel(tr("&Why sales, though they did not ask"), m_reason);
    fields().addWidget(m_reason);
    connect(m_members, &KeyChoice::picked, this, &AssignDialog::showReason);
    showReason();
}

void AssignDialog::ready(const CallBriefing &briefing)
{
    m_answer = briefing.lead.handRaise;
    workspace()
        .ask([](Connection &store) { return Rows::select<Member>(store, "ORDER BY name, id"_L1); })
        .then(this, [this, owner = briefing.lead.owner](const Result<QList<Member>> &members) {
            if (members)
                showMembers(*members, owner);
        });
}

void AssignDialog::showMembers(const QList<Member> &members, MemberId owner)
{
    m_all = members;
    QStringList answers;
    for (const Member &member : members) {
        const QString name = Words::isolated(member.name.simplified());
        answers.append(member.team.isEmpty()
                           ? tr("%1 · %2", "name, role").arg(name, Words::name(member.role))
                           : tr("%1 · %2 · %3", "name, role, team")
                                 .arg(name, Words::name(member.role),
                                      Words::isolated(member.team.simplified())));
    }
    m_members->setAnswers(answers);
    const auto now = std::ranges::find(std::as_const(m_all), owner, &Member::id);
    m_members->setCurrent(
        now == m_all.cend() ? -1 : static_cast<int>(std::distance(m_all.cbegin(), now)));
    m_members->setKeysLive(true);
    m_members->focusCurrent();
}

bool AssignDialog::wouldClaim() const
{
    const int index = m_members->current();
    return index >= 0 && isClaim(m_answer, m_all.at(index).role);
}

// Whoever did not ask for sales is not given to them without a word.
void AssignDialog::showReason()
{
    const bool claim = wouldClaim();
    m_reasonLabel->setVisible(claim);
    m_reason->setVisible(claim);
    if (claim)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void AssignDialog::send()
{
    if (m_members->current() < 0) {
        refuse(tr("Who is it to be?"));
        m_members->focusCurrent();
        return;
    }
    perform(&assignTo,
            AssignTo{.lead = lead(),
                     .member = m_all.at(m_members->current()).id,
                     .reason = wouldClaim() ? m_reason->text() : QString()});
}

} // namespace Callwell
