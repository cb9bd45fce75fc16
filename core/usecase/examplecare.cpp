// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What speaks against it for a lead of the example, what was bad for them, and how it went on.
#include "usecase/exampletimeline.h"

#include "domain/attempt.h"

#include <algorithm>
#include <ranges>

namespace Callwell {
using namespace Qt::StringLiterals;

void ExampleTimeline::putRight()
{
    if (m_rows.tasks.isEmpty())
        return;
    Task &task = m_rows.tasks.last();
    const QDateTime now = m_at;
    m_at = std::min(
        m_limit, task.createdAt.addSecs(60LL * m_dice.between(12, m_dice.chance(80) ? 58 : 300)));
    weDo(ActivityKind::HelpGiven, words(u"put_right"_s), m_marketer);
    task.doneAt = m_at;
    task.doneBy = m_marketer;
    task.doneWords = m_rows.activities.last().words;
    m_at = std::max(now, m_at);
}

void ExampleTimeline::upset(const QDateTime &at)
{
    auto backwards = m_rows.activities | std::views::reverse;
    const auto contact = std::ranges::find_if(backwards, [](const Activity &one) {
        return one.kind == ActivityKind::Call || one.kind == ActivityKind::Meeting;
    });
    if (contact == backwards.end())
        return;
    m_rows.views.append({.id = m_session.newId<RowId>(),
                         .activity = contact->id,
                         .source = ViewSource::Asked,
                         .value = m_dice.between(1, 2),
                         .words = words(u"upset"_s),
                         .member = m_marketer,
                         .at = at});
    m_rows.tasks.append({.id = m_session.newId<TaskId>(),
                         .kind = TaskKind::PutRight,
                         .person = m_somebody.person.id,
                         .lead = m_rows.lead.id,
                         .activity = contact->id,
                         .words = m_rows.views.last().words,
                         .createdAt = at,
                         .dueAt = at.addSecs(qint64(putRightMinutes) * 60)});
}

void ExampleTimeline::consider()
{
    const QStringList other = line(u"alternative"_s);
    Activity &said = add(ActivityKind::Alternative, other.at(1), m_rep);
    said.to = other.at(0);
    m_rows.alternatives.append({.id = m_session.newId<RowId>(),
                                .person = m_somebody.person.id,
                                .lead = m_rows.lead.id,
                                .activity = said.id,
                                .name = said.to,
                                .liked = said.words});
}

void ExampleTimeline::contradict()
{
    const auto told = std::ranges::find(m_rows.facts, u"plants"_s, &KnownFact::key);
    if (told == m_rows.facts.end())
        return;
    KnownFact other = *told;
    const Activity &talk = add(ActivityKind::Meeting, words(u"meeting"_s), m_rep);
    other.id = m_session.newId<RowId>();
    other.answer = QString::number(told->answer.toInt() + 1);
    other.source = talk.id;
    other.member = m_rep;
    other.at = m_at;
    m_rows.facts.append(other);
}

void ExampleTimeline::askAgain()
{
    if (m_rows.facts.isEmpty())
        return;
    const KnownFact &known = m_dice.pick(m_rows.facts);
    add(ActivityKind::AskedAgain, known.answer, m_rep).from = known.key;
}

void ExampleTimeline::claim()
{
    add(ActivityKind::Claim, words(u"claim"_s), m_rep);
    m_rows.lead.owner = m_rep;
}

void ExampleTimeline::giveUp()
{
    const QString why = words(u"gave_up"_s);
    Activity &gaveUp = add(ActivityKind::GaveUp, why, m_rep);
    gaveUp.from = QString::number(m_attempt);
    gaveUp.to = QString::number(defaultAttemptGoal);
    raiseHand(HandRaise::NotAsked, why, Channel::Phone);
}

void ExampleTimeline::object()
{
    const QStringList said = line(u"objection"_s);
    const Activity &activity = add(ActivityKind::Objection, said.at(0), m_rep);
    m_rows.objections.append({.id = m_session.newId<ObjectionId>(),
                              .person = m_somebody.person.id,
                              .lead = m_rows.lead.id,
                              .activity = activity.id,
                              .words = said.at(0),
                              .theme = said.at(1),
                              .state = ObjectionState::Open,
                              .resolution = said.at(2)});
}

void ExampleTimeline::settle(ObjectionState state)
{
    for (Objection &objection : m_rows.objections) {
        objection.state = state;
        if (state != ObjectionState::Resolved)
            objection.resolution.clear();
    }
}

} // namespace Callwell
