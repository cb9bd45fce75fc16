// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cadence.h"

#include "domain/preparation.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

bool mayTake(const CadenceStep &step, const QList<Consent> &consents)
{
    const auto channel = channelOf(step.kind);
    return channel && allows(consents, *channel);
}

// The step of that attempt, or the next one that they allow.
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

// The day from which they may be tried again: never the same of their days, whatever it was for.
QDate firstDay(const CadenceStep &step, const CadenceState &state, const QDateTime &now)
{
    const auto theirs = [&](const QDateTime &at) {
        return at.toTimeZone(state.zone).date();
    };
    QDate first = theirs(now);
    if (!state.tried.isEmpty())
        first = std::max(first, theirs(state.tried.last().at).addDays(std::max(1, step.gapDays)));
    if (state.triedElsewhere.isValid())
        first = std::max(first, theirs(state.triedElsewhere).addDays(1));
    return first;
}

// The look that stands between the last attempt and the next one, unless it was done.
std::optional<CadenceStep> lookDue(const Cadence &cadence, const CadenceState &state)
{
    if (state.tried.isEmpty()
        || (state.lookedAt.isValid() && state.lookedAt >= state.tried.last().at))
        return std::nullopt;
    const auto attempts = std::ranges::count_if(
        cadence.steps, [](const CadenceStep &step) { return channelOf(step.kind).has_value(); });
    if (attempts == 0)
        return std::nullopt;
    qsizetype left =
        (attemptsMade(state.tried) - 1) % attempts + 1; // which of them was the last one
    for (const CadenceStep &step : cadence.steps) {
        if (channelOf(step.kind)) {
            if (--left < 0)
                break;
        } else if (left == 0) {
            return step;
        }
    }
    return std::nullopt;
}

// Who asked for a call at a time gets it then; without an end such a wish counts for two hours.
bool isTheirTime(const CadenceStep &step, const CadenceState &state, const QDateTime &now)
{
    constexpr qint64 seconds = qint64(2) * 3600;
    const QDateTime until =
        state.callUntil.isValid() ? state.callUntil : state.callFrom.addSecs(seconds);
    return step.kind == StepKind::Call && state.tried.isEmpty() && state.callFrom.isValid()
        && now < until;
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

QString nextStepCode(const Proposal &proposal)
{
    if (proposal.what == Proposal::What::LastMessage)
        return u"last_message"_s;
    if (proposal.what == Proposal::What::Nurture)
        return u"look_again"_s;
    switch (proposal.step) {
    case StepKind::Mail:
        return u"send_mail"_s;
    case StepKind::Message:
        return u"send_message"_s;
    case StepKind::LookAtPosts:
        return u"look_at_posts"_s;
    case StepKind::Call:
        break;
    }
    return u"try_again"_s;
}

WorkHours allowedHours(const Cadence &cadence, const CadenceState &state)
{
    return {.zone = state.zone,
            .from = cadence.from,
            .until = cadence.until,
            .weekdays = cadence.weekdays,
            .daysOff = state.daysOff};
}

bool isStepOfCadence(const QString &nextStep)
{
    static const QStringList steps{u"try_again"_s, u"send_mail"_s, u"send_message"_s,
                                   u"look_at_posts"_s, u"last_message"_s};
    return steps.contains(nextStep);
}

bool isBeingTried(const Lead &lead)
{
    return !isClosed(lead.stage)
        && (lead.stage == Stage::WantsACall || isStepOfCadence(lead.nextStep));
}

bool leavesWhatWasAgreed(StepKind kind, const Lead &lead, const QDateTime &now)
{
    constexpr qint64 aLittle = qint64(2) * 3600;
    if (isClosed(lead.stage))
        return true;
    if (isStepOfCadence(lead.nextStep))
        return false;
    if (lead.handRaise == HandRaise::NotNow || lead.handRaise == HandRaise::No)
        return true;
    const QDateTime early = kind == StepKind::Call ? now.addSecs(aLittle) : now;
    return lead.nextStepAt.isValid() && lead.nextStepAt > early;
}

bool isRuledOut(const QString &nextStep, const QList<Consent> &consents)
{
    if (nextStep == "call"_L1 || nextStep == "try_again"_L1)
        return !allows(consents, Channel::Phone);
    if (nextStep == "send_mail"_L1)
        return !allows(consents, Channel::Mail);
    if (nextStep == "send_message"_L1)
        return !allows(consents, Channel::Message);
    return nextStep == "last_message"_L1 && !allows(consents, Channel::Mail)
        && !allows(consents, Channel::Message);
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

int attemptsMade(const QList<Tried> &tried)
{
    int made = 0;
    for (const Tried &one : tried)
        made += one.times;
    return made;
}

Proposal proposeNext(const Cadence &cadence, const CadenceState &known, const QDateTime &now)
{
    if (known.answered)
        return {};
    CadenceState state = known; // on a day on which they are tried for something else they are off
    for (const QDateTime &planned : known.plannedElsewhere)
        state.daysOff.insert(planned.toTimeZone(known.zone).date());
    const int attempt = attemptsMade(state.tried) + 1;
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
    if (const auto look = lookDue(cadence, state)) {
        proposal.what = Proposal::What::Attempt;
        proposal.step = look->kind;
        const QDate last = state.tried.last().at.toTimeZone(state.zone).date();
        const QDate today = now.toTimeZone(state.zone).date();
        proposal.at = momentFrom(std::max(today, last.addDays(look->gapDays)), cadence, state, now);
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
    proposal.at = isTheirTime(*step, state, now)
        ? std::max(state.callFrom.toUTC(), now.toUTC())
        : momentFrom(firstDay(*step, state, now), cadence, state, now);
    return proposal;
}

} // namespace Callwell
