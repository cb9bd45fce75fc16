// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assignment.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

bool fits(const AssignmentRule &rule, const AssignmentCase &lead)
{
    // "de" fits "de-AT", not the other way round
    const bool language = rule.language.isEmpty() || lead.language == rule.language
        || lead.language.startsWith(rule.language + u'-');
    return language && (rule.source.isNull() || rule.source == lead.source)
        && (rule.territory.isEmpty() || rule.territory == lead.territory);
}

bool isAsked(const AssignmentCandidate &candidate, const AssignmentRule &rule)
{
    if (candidate.away)
        return false;
    if (rule.way == AssignmentWay::Member)
        return candidate.member == rule.member;
    return rule.team.isEmpty() || candidate.team == rule.team;
}

// Whose turn it is: who waited longest, and of those who never got one, always the same.
bool comesBefore(const AssignmentCandidate &a, const AssignmentCandidate &b)
{
    if (a.lastGiven.isValid() != b.lastGiven.isValid())
        return !a.lastGiven.isValid();
    return std::tie(a.lastGiven, a.member) < std::tie(b.lastGiven, b.member);
}

} // namespace

bool isClaim(HandRaise answer, Role taker)
{
    return answer != HandRaise::Yes && taker != Role::Marketer;
}

QString whyNotTaken(HandRaise answer, Role taker, const QString &reason)
{
    return isClaim(answer, taker) && reason.trimmed().isEmpty() ? u"claim_needs_reason"_s
                                                                : QString();
}

const AssignmentRule *chooseRule(const QList<AssignmentRule> &rules, const AssignmentCase &lead)
{
    const AssignmentRule *chosen = nullptr;
    for (const AssignmentRule &rule : rules) {
        const bool earlier =
            !chosen || std::tie(rule.position, rule.id) < std::tie(chosen->position, chosen->id);
        if (earlier && fits(rule, lead))
            chosen = &rule;
    }
    return chosen;
}

MemberId whoGets(const QList<AssignmentCandidate> &candidates, const AssignmentRule *rule)
{
    const AssignmentCandidate *known = nullptr;
    for (const AssignmentCandidate &one : candidates) {
        if (one.knowsThem && !one.away && (!known || known->knownSince < one.knownSince))
            known = &one;
    }
    if (known)
        return known->member;
    if (!rule)
        return {};
    const AssignmentCandidate *chosen = nullptr;
    for (const AssignmentCandidate &one : candidates) {
        if (!isAsked(one, *rule))
            continue;
        const bool lessBusy =
            chosen && rule->way == AssignmentWay::LeastBusy && one.prepared != chosen->prepared;
        if (!chosen || (lessBusy ? one.prepared < chosen->prepared : comesBefore(one, *chosen)))
            chosen = &one;
    }
    return chosen ? chosen->member : MemberId();
}

} // namespace Callwell
