// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/exampletimeline.h"

#include "domain/preparation.h"

#include <algorithm>
#include <ranges>

namespace Callwell {
using namespace Qt::StringLiterals;

ExampleTimeline::ExampleTimeline(Session &session, const ExampleHouse &house,
                                 const ExampleWords &words, ExampleDice &dice,
                                 ExampleSomebody &somebody, QDateTime start, QDateTime limit)
    : m_session(session)
    , m_house(house)
    , m_words(words)
    , m_dice(dice)
    , m_somebody(somebody)
    , m_at(std::move(start))
    , m_limit(std::move(limit))
    , m_rep(dice.pick(house.reps))
    , m_marketer(dice.pick(house.marketers))
{
    m_rows.lead.id = session.newId<LeadId>();
    m_rows.lead.person = somebody.person.id;
    m_rows.lead.interest = this->words(u"interest"_s);
}

void ExampleTimeline::wait(int fromHours, int toHours, bool working)
{
    const qint64 minutes = m_dice.between(fromHours * 60, toHours * 60);
    const qint64 room = std::max<qint64>(0, m_at.secsTo(m_limit) / 60);
    QDateTime then = m_at.addSecs(60 * std::min(minutes, room / 3));
    if (working) {
        QDateTime day = then;
        if (const int hour = day.time().hour(); hour < exampleDayBegins)
            day.setTime(QTime(exampleDayBegins, m_dice.between(0, 59)));
        else if (hour >= exampleDayEnds)
            day = QDateTime(day.date().addDays(1),
                            QTime(exampleDayBegins + 1, m_dice.between(0, 59)), QTimeZone::UTC);
        if (day.date().dayOfWeek() > 5)
            day = day.addDays(8 - day.date().dayOfWeek());
        if (day <= m_limit)
            then = day;
    }
    m_at = then;
}

QStringList ExampleTimeline::line(const QString &section)
{
    const QString own = section + u' ' + m_somebody.person.language;
    QStringList fields = m_dice.pick(m_words[m_words.has(own) ? own : section]);
    const QString number = QString::number(m_dice.between(2, 14));
    for (QString &field : fields) {
        field.replace("{org}"_L1, m_somebody.organisation.name);
        field.replace("{given}"_L1, displayName(m_somebody.person));
        field.replace("{source}"_L1, m_sourceName);
        field.replace("{n}"_L1, number);
    }
    return fields;
}

Activity &ExampleTimeline::add(ActivityKind kind, const QString &words, MemberId member)
{
    Activity activity;
    activity.id = m_session.newId<ActivityId>();
    activity.person = m_somebody.person.id;
    activity.lead = m_rows.lead.id;
    activity.kind = kind;
    activity.at = m_at;
    activity.member = member;
    activity.words = words;
    m_rows.activities.append(activity);
    return m_rows.activities.last();
}

void ExampleTimeline::theyDo(ActivityKind kind, const QString &words)
{
    add(kind, words, {}).timeZone = m_somebody.person.timeZone;
}

void ExampleTimeline::weDo(ActivityKind kind, const QString &words, MemberId member)
{
    add(kind, words, member);
}

void ExampleTimeline::begin(const Source &source)
{
    m_sourceName = source.name;
    m_sourceKind = source.kind;
    m_rows.lead.source = source.id;
    m_rows.lead.createdAt = m_at;
}

void ExampleTimeline::fillInForm(const QString &sourceName)
{
    m_sourceName = sourceName;
    const QStringList form = line(u"form"_s);
    Activity &submission =
        add(ActivityKind::FormSubmission, form.at(0) + u" — "_s + form.at(2), {});
    submission.timeZone = m_somebody.person.timeZone;
    addFact(form.at(1), form.at(2), submission);
}

void ExampleTimeline::addFact(const QString &key, const QString &answer, const Activity &source)
{
    if (m_toldKeys.contains(key))
        return; // never asked twice
    m_toldKeys.append(key);
    m_rows.facts.append({.id = m_session.newId<RowId>(),
                         .person = m_somebody.person.id,
                         .key = key,
                         .answer = answer,
                         .source = source.id,
                         .member = source.member,
                         .at = source.at});
}

void ExampleTimeline::ask(bool answerItLater)
{
    const QStringList asked = line(u"inquiry"_s);
    m_answer = asked.at(1);
    const Channel channel = m_dice.chance(70) ? Channel::Form : Channel::Mail;
    Activity &question =
        add(channel == Channel::Form ? ActivityKind::FormSubmission : ActivityKind::Mail,
            asked.at(0), {});
    question.channel = code(channel);
    m_rows.inquiries.append(
        {.id = m_session.newId<InquiryId>(),
         .person = m_somebody.person.id,
         .lead = m_rows.lead.id,
         .words = asked.at(0),
         .channel = channel,
         .askedAt = m_at,
         .answerDueAt = m_house.hours.after(m_at, qint64(AnswerTime::standardMinutes) * 60)});
    if (!answerItLater)
        return;
    wait(1, m_dice.chance(80) ? 20 : 60);
    answer();
}

void ExampleTimeline::answer()
{
    if (m_answer.isEmpty())
        return;
    const Activity &answer =
        add(m_dice.chance(85) ? ActivityKind::Mail : ActivityKind::HelpGiven, m_answer,
            m_rows.lead.side == OwnerSide::Sales ? m_rep : m_marketer);
    m_rows.inquiries.last().answer = answer.id;
    m_rows.inquiries.last().answeredAt = answer.at;
    m_answer.clear();
}

void ExampleTimeline::allow(Channel channel, bool allowed, const QString &how)
{
    m_rows.consents.append({.id = m_session.newId<RowId>(),
                            .person = m_somebody.person.id,
                            .channel = channel,
                            .allowed = allowed,
                            .at = m_at,
                            .how = how});
}

void ExampleTimeline::setStage(Stage stage, const QString &words)
{
    Lead &lead = m_rows.lead;
    if (lead.stage == stage)
        return;
    Activity &moved =
        add(ActivityKind::StageChange, words, lead.side == OwnerSide::Sales ? m_rep : m_marketer);
    moved.from = code(lead.stage);
    moved.to = code(stage);
    lead.stage = stage;
    lead.closedAt = isClosed(stage) ? m_at : QDateTime();
    if (isClosed(stage))
        plan({}, {});
}

void ExampleTimeline::raiseHand(HandRaise answer, const QString &words, Channel channel)
{
    Lead &lead = m_rows.lead;
    Activity &raised = add(ActivityKind::HandRaise, words, {});
    raised.timeZone = m_somebody.person.timeZone;
    raised.from = code(lead.handRaise);
    raised.to = code(answer);
    raised.channel = answer == HandRaise::NotAsked ? QString() : code(channel);
    setStage(stageAfter(answer, lead.stage), {});
    lead.handRaise = answer;
    lead.handRaisedAt = m_at;
    m_attempt = 0;
    if (const OwnerSide side = sideFor(answer); side != lead.side) {
        Activity &handover = add(ActivityKind::Handover, words, {});
        handover.from = code(lead.side);
        handover.to = code(side);
        lead.side = side;
        lead.owner = {};
    }
    if (answer == HandRaise::Yes)
        allow(Channel::Phone, true, words);
    else if (answer == HandRaise::No && channel == Channel::Form && m_dice.chance(60))
        allow(Channel::Phone, false, words);
}

void ExampleTimeline::plan(const QString &step, const QDateTime &at)
{
    m_rows.lead.nextStep = step;
    m_rows.lead.nextStepAt = at;
}

void ExampleTimeline::prepare()
{
    if (m_preparedAt.isValid() && m_preparedAt.addDays(profileCountsForDays) > m_at)
        return;
    Preparation preparation{.id = m_session.newId<PreparationId>(),
                            .person = m_somebody.person.id,
                            .lead = m_rows.lead.id,
                            .member = m_rep,
                            .at = m_at,
                            .profile = ProfileSeen::NoneFound,
                            .seen = {},
                            .openingLine = {}};
    if (m_somebody.profiles.isEmpty()) {
        const QStringList none = line(u"none"_s);
        preparation.seen = none.at(0);
        preparation.openingLine = none.at(1);
    } else {
        const QStringList seen = line(u"seen"_s);
        preparation.profile = ProfileSeen::LookedAt;
        preparation.seen = seen.at(0);
        preparation.openingLine = seen.at(1);
        m_somebody.profiles.first().lookedAt = m_at;
    }
    m_rows.preparations.append(preparation);
    m_preparation = preparation.id;
    m_preparedAt = m_at;
    m_at = m_at.addSecs(60LL * m_dice.between(2, 12));
}

QString ExampleTimeline::scriptName() const
{
    const bool german = m_somebody.person.language == "de"_L1;
    if (m_rows.lead.stage == Stage::InConversation)
        return german ? u"Das Gespräch fortsetzen"_s : u"Going on with a conversation"_s;
    if (german)
        return u"Erster Anruf"_s;
    const BuyerRole role = m_somebody.person.buyerRole;
    return role == BuyerRole::Uses || role == BuyerRole::Influences
        ? u"First call, with somebody who plans or mends"_s
        : u"First call"_s;
}

Call &ExampleTimeline::addCall(Disposition disposition, const QString &words)
{
    Activity &activity = add(ActivityKind::Call, words, m_rep);
    activity.attempt = ++m_attempt;
    activity.timeZone = m_somebody.person.timeZone;
    m_rows.lead.owner = m_rep;
    const bool counts = m_preparedAt.isValid() && m_preparedAt.addDays(profileCountsForDays) > m_at;
    m_rows.calls.append({.id = activity.id,
                         .number = m_somebody.numbers.first().e164,
                         .disposition = disposition,
                         .preparation = counts ? m_preparation : PreparationId()});
    return m_rows.calls.last();
}

QTimeZone ExampleTimeline::zone() const
{
    const QTimeZone zone(m_somebody.person.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

void ExampleTimeline::tryInVain()
{
    if (m_attempt >= 2 && m_dice.chance(18)) {
        const auto &mails = m_words[u"mail"_s];
        add(m_dice.chance(75) ? ActivityKind::Mail : ActivityKind::Message,
            mails.at(m_dice.between(0, 1)).first(), m_rep)
            .attempt = ++m_attempt;
        m_rows.lead.owner = m_rep;
        return;
    }
    const QStringList silent = line(u"silent"_s);
    Call &call =
        addCall(fromCode<Disposition>(silent.at(1)).value_or(Disposition::NoAnswer), silent.at(0));
    call.seconds = call.disposition == Disposition::VoicemailLeft ? m_dice.between(25, 55)
                                                                  : m_dice.between(4, 40);
}

void ExampleTimeline::talk()
{
    const QStringList said = line(u"talk"_s);
    Call &call = addCall(Disposition::Answered, said.at(0));
    call.seconds = m_dice.between(240, 2400);
    call.outcome = m_house.outcomes.value(said.at(1));
    call.scriptVersion = m_house.scriptAt(scriptName(), m_at);
    call.view = std::clamp(said.at(2).toInt() + m_dice.between(-1, 1), 1, 5);
    call.viewSource = m_dice.chance(30) ? ViewSource::Asked : ViewSource::Judged;
    if (!m_answer.isEmpty()) {
        m_rows.inquiries.last().answer = call.id;
        m_rows.inquiries.last().answeredAt = m_at;
        m_rows.inquiries.last().prepared = !call.preparation.isNull();
        m_answer.clear();
    }
    setStage(Stage::InConversation, {});
}

void ExampleTimeline::talkBadly()
{
    const QStringList said = line(u"bad"_s);
    talk();
    Call &call = m_rows.calls.last();
    for (Activity &activity : m_rows.activities) {
        if (activity.id == call.id)
            activity.words = said.at(0);
    }
    call.seconds = m_dice.between(30, 150);
    call.outcome = m_house.outcomes.value(said.at(1));
    call.view = said.at(2).toInt();
    m_rows.tasks.append({.id = m_session.newId<TaskId>(),
                         .kind = TaskKind::PutRight,
                         .person = m_somebody.person.id,
                         .lead = m_rows.lead.id,
                         .activity = call.id,
                         .words = said.at(0),
                         .createdAt = m_at,
                         .dueAt = m_at.addSecs(qint64(putRightMinutes) * 60)});
}

void ExampleTimeline::learn()
{
    const QStringList fact = line(u"fact"_s);
    // they told it in a talk, not by what followed from it
    auto backwards = m_rows.activities | std::views::reverse;
    const auto talk = std::ranges::find_if(backwards, [](const Activity &one) {
        return one.kind == ActivityKind::Call || one.kind == ActivityKind::Meeting;
    });
    addFact(fact.at(0), fact.at(1),
            talk == backwards.end() ? m_rows.activities.constLast() : *talk);
}

void ExampleTimeline::close(Stage stage)
{
    answer();
    if (!needsClosingRecord(stage)) {
        setStage(stage, words(u"won"_s));
        return;
    }
    QList<QStringList> fitting = m_words[u"closing"_s];
    fitting.removeIf([&](const QStringList &entry) { return entry.first() != code(stage); });
    const QStringList closing = m_dice.pick(fitting);
    const MemberId member = m_rows.lead.side == OwnerSide::Sales ? m_rep : m_marketer;
    const int months = closing.at(5).toInt();
    m_rows.closingRecords.append(
        {.id = m_session.newId<RowId>(),
         .lead = m_rows.lead.id,
         .reason = closing.at(1),
         .theirWords = closing.at(2),
         .helpGiven = closing.at(3),
         .whoElse = closing.at(4),
         .thanked = m_dice.chance(92),
         .lookAgainOn = months > 0 ? m_at.date().addMonths(months) : QDate(),
         .member = member,
         .at = m_at});
    weDo(ActivityKind::HelpGiven, closing.at(3), member);
    if (m_dice.chance(60)) {
        m_rows.helpUses.append({.id = m_session.newId<RowId>(),
                                .item = m_dice.pick(m_house.help).id,
                                .activity = m_rows.activities.last().id});
    }
    setStage(stage, closing.at(1));
}

} // namespace Callwell
