// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/assigndialog.h"

#include "domain/assignment.h"
#include "pages/call/keychoice.h"
#include "store/teamstore.h"
#include "theme/plainlabel.h"
#include "usecase/assign.h"
#include "words/domainwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

Result<QList<AssignDialog::OneOfUs>> AssignDialog::ourselves(Connection &store, QDate today)
{
    const TeamStore team(store);
    CALLWELL_LET(const auto members, team.members());
    CALLWELL_LET(const auto absences, team.absences());
    QList<OneOfUs> all;
    for (const Member &member : members) {
        const bool away = std::ranges::any_of(absences, [&](const Absence &one) {
            return one.member == member.id && one.from <= today && today <= one.until;
        });
        all.append({member, away});
    }
    return all;
}

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
        .ask([today = workspace().clock().now().toLocalTime().date()](Connection &store) {
            return ourselves(store, today);
        })
        .then(this, [this, owner = briefing.lead.owner](const Result<QList<OneOfUs>> &all) {
            if (all)
                showMembers(*all, owner);
        });
}

void AssignDialog::showMembers(const QList<OneOfUs> &all, MemberId owner)
{
    m_all.clear();
    QStringList answers;
    for (const auto &[member, away] : all) {
        m_all.append(member);
        const QString name = Words::isolated(member.name.simplified());
        const QString part = Words::name(member.role);
        const QString who = member.team.isEmpty()
            ? tr("%1 · %2", "name, role").arg(name, part)
            : tr("%1 · %2 · %3", "name, role, team")
                  .arg(name, part, Words::isolated(member.team.simplified()));
        answers.append(away ? tr("%1 · away today", "one of us").arg(who) : who);
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
