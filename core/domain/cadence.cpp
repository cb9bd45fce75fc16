// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cadence.h"

#include "domain/preparation.h"

#include <algorithm>

namespace Callwell {

namespace {

bool mayTake(const CadenceStep &step, const QList<Consent> &consents)
{
    const auto channel = channelOf(step.kind);
    return channel && allows(consents, *channel);
}

// The step of that attempt, or the next one that they allow. Looks are done on the way, they are
// no attempts.
std::optional<CadenceStep> stepFor(const Cadence &cadence, int attempt,
                                   const QList<Consent> &consents)
{
    QList<CadenceStep> attempts;
    for (const CadenceStep &step : cadence.steps) {
        if (channelOf(step.kind))
            attempts.append(step);
    }
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const CadenceStep &step = attempts.at((attempt - 1 + i) % attempts.size());
        if (mayTake(step, consents))
            return step;
    }
    return std::nullopt;
}

QTime beginOf(DayPart part)
{
    constexpr std::array hours{0, 11, 14, 17};
    return {hours.at(static_cast<size_t>(part)), 0};
}

QTime endOf(DayPart part)
{
    return part == DayPart::Evening ? QTime(23, 59, 59, 999)
                                    : beginOf(static_cast<DayPart>(std::to_underlying(part) + 1));
}

// Parts of the day that lie in the allowed hours, the least tried first, then by the clock.
QList<DayPart> partsToTry(const Cadence &cadence, const CadenceState &state)
{
    QList<DayPart> parts;
    for (const DayPart part : allValues<DayPart>()) {
        if (std::max(beginOf(part), cadence.from) < std::min(endOf(part), cadence.until))
            parts.append(part);
    }
    std::ranges::stable_sort(parts, {}, [&](DayPart part) {
        return std::ranges::count_if(state.tried, [&](const Tried &tried) {
            return dayPartAt(tried.at.toTimeZone(state.zone).time()) == part;
        });
    });
    return parts;
}

WorkHours allowedHours(const Cadence &cadence, const CadenceState &state)
{
    return {.zone = state.zone,
            .from = cadence.from,
            .until = cadence.until,
            .weekdays = cadence.weekdays,
            .daysOff = state.daysOff};
}

// A good moment on or after that day of theirs, not before `now`.
QDateTime momentFrom(QDate day, const Cadence &cadence, const CadenceState &state,
                     const QDateTime &now)
{
    const WorkHours allowed = allowedHours(cadence, state);
    QDateTime opens =
        allowed.nextFrom(std::max(QDateTime(day, cadence.from, state.zone).toUTC(), now));
    if (!opens.isValid())
        return {};
    const QDate theirs = opens.toTimeZone(state.zone).date();
    const QList<DayPart> parts = partsToTry(cadence, state);
    for (const DayPart part : parts) {
        const QDateTime at =
            QDateTime(theirs, std::max(beginOf(part), cadence.from), state.zone).toUTC();
        const QDateTime end =
            QDateTime(theirs, std::min(endOf(part), cadence.until), state.zone).toUTC();
        if (const QDateTime good = std::max(at, opens); good < end && allowed.contains(good))
            return good;
    }
    return opens;
}

// The day after which they may be tried again: never the same of their days.
QDate firstDay(const CadenceStep &step, const CadenceState &state, const QDateTime &now)
{
    const QDate today = now.toTimeZone(state.zone).date();
    if (state.tried.isEmpty())
        return today;
    const QDate last = state.tried.last().at.toTimeZone(state.zone).date();
    return std::max(today, last.addDays(std::max(1, step.gapDays)));
}

} // namespace

DayPart dayPartAt(QTime time)
{
    for (const DayPart part : {DayPart::Evening, DayPart::Afternoon, DayPart::Midday}) {
        if (time >= beginOf(part))
            return part;
    }
    return DayPart::Morning;
}

std::optional<Channel> channelOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Call:
        return Channel::Phone;
    case StepKind::Mail:
        return Channel::Mail;
    case StepKind::Message:
        return Channel::Message;
    case StepKind::LookAtPosts:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

Cadence Cadence::standard()
{
    return {.steps = {{StepKind::Call, 1},
                      {StepKind::Call, 1},
                      {StepKind::Mail, 2},
                      {StepKind::LookAtPosts, 0},
                      {StepKind::Call, 2},
                      {StepKind::Call, 3},
                      {StepKind::Call, 5},
                      {StepKind::Call, 8}}};
}

Cadence cadenceOf(const CadenceSetting &setting, const QList<CadenceStepSetting> &steps)
{
    Cadence cadence{.goal = std::max(1, setting.goal),
                    .from = QTime::fromMSecsSinceStartOfDay(setting.fromMinute * 60 * 1000),
                    .until = QTime::fromMSecsSinceStartOfDay(setting.untilMinute * 60 * 1000),
                    .weekdays = static_cast<quint8>(setting.weekdays),
                    .nurtureDays = setting.nurtureDays};
    for (const CadenceStepSetting &step : steps)
        cadence.steps.append({step.kind, step.gapDays});
    if (cadence.steps.isEmpty())
        cadence.steps = Cadence::standard().steps;
    return cadence;
}

const CadenceSetting *chooseCadence(const QList<CadenceSetting> &cadences, SourceId source,
                                    Stage stage)
{
    const CadenceSetting *best = nullptr;
    int bestFit = -1;
    for (const CadenceSetting &cadence : cadences) {
        const bool ofSource = cadence.source == source && !source.isNull();
        const bool ofStage = cadence.stage == code(stage);
        if ((!ofSource && !cadence.source.isNull()) || (!ofStage && !cadence.stage.isEmpty()))
            continue;
        const int fit = (ofSource ? 2 : 0) + (ofStage ? 1 : 0);
        if (fit > bestFit) {
            best = &cadence;
            bestFit = fit;
        }
    }
    return best;
}

Proposal proposeNext(const Cadence &cadence, const CadenceState &state, const QDateTime &now)
{
    if (state.answered)
        return {};
    const int attempt = static_cast<int>(state.tried.size()) + 1;
    const QDate nurtureDay = now.toTimeZone(state.zone).date().addDays(cadence.nurtureDays);
    Proposal proposal{.nurtureAt = momentFrom(nurtureDay, cadence, state, now)};
    if (attempt > cadence.goal) {
        proposal.what = Proposal::What::LastMessage;
        const bool mail = allows(state.consents, Channel::Mail);
        if (!mail && !allows(state.consents, Channel::Message)) {
            proposal.what = Proposal::What::Nurture;
            return proposal;
        }
        proposal.step = mail ? StepKind::Mail : StepKind::Message;
        proposal.at = momentFrom(firstDay({}, state, now), cadence, state, now);
        return proposal;
    }
    const auto step = stepFor(cadence, attempt, state.consents);
    if (!step) {
        proposal.what = Proposal::What::Nurture;
        return proposal;
    }
    proposal.what = Proposal::What::Attempt;
    proposal.step = step->kind;
    proposal.attempt = attempt;
    const bool asked = step->kind == StepKind::Call && state.tried.isEmpty()
        && state.callFrom.isValid() && (!state.callUntil.isValid() || now < state.callUntil);
    proposal.at = asked ? std::max(state.callFrom.toUTC(), now.toUTC())
                        : momentFrom(firstDay(*step, state, now), cadence, state, now);
    return proposal;
}

} // namespace Callwell
