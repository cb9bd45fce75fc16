// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/importfilewriter.h"

#include "domain/phone.h"
#include "store/settings.h"
#include "usecase/assign.h"
#include "usecase/noteinquiry.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Who wants or had a conversation, or buys, said yes once, though the file keeps no word of it.
bool saidYes(Stage stage)
{
    return stage == Stage::WantsACall || stage == Stage::InConversation || stage == Stage::Won;
}

ActivityKind kindOfAttempt(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return ActivityKind::Mail;
    case Channel::Message:
        return ActivityKind::Message;
    default:
        return ActivityKind::Call;
    }
}

// What the line did, where the file does not say: a call of no length or outcome reached nobody.
Disposition dispositionOf(const ReadRow &row)
{
    if (row.disposition)
        return *row.disposition;
    const bool reached = row.seconds > 0 || (row.seconds < 0 && !row.outcome.name.isEmpty());
    return reached ? Disposition::Answered : Disposition::NoAnswer;
}

} // namespace

ImportFileWriter::ImportFileWriter(Session &session, bool dryRun, const ImportMap &map,
                                   const QString &fileName)
    : m_session(session)
    , m_dryRun(dryRun)
    , m_fileName(fileName)
    , m_sourceName(map.source.isEmpty() ? fileName : map.source)
    , m_region(map.region)
    , m_now(session.now())
{
}

Done ImportFileWriter::begin()
{
    if (m_region.isEmpty())
        CALLWELL_ASSIGN(m_region, Settings::value(m_session.store, Settings::homeRegion));
    CALLWELL_LET(Query query, m_session.store.named("outcome_last_position"_L1));
    m_outcomePosition = query.next() ? static_cast<int>(query.number(0)) : 0;
    return {};
}

Result<bool> ImportFileWriter::add(ReadRow row, RowId key)
{
    {
        CALLWELL_LET(Query known, m_session.store.named("import_row_known"_L1, {toSql(key)}));
        if (known.next())
            return false;
    }
    if (m_batch.isNull())
        CALLWELL_TRY(beginBatch());
    if (!row.at.isValid())
        row.at = m_now;
    CALLWELL_TRY(addPerson(row));
    CALLWELL_TRY(addLead(row));
    CALLWELL_TRY(insert(ImportRow{.id = key, .batch = m_batch, .person = row.person.id}));
    CALLWELL_TRY(addInquiry(row));
    for (const Activity &activity : std::as_const(row.activities))
        CALLWELL_TRY(addActivity(row, activity));
    ActivityId origin;
    if (row.attempts > 0)
        CALLWELL_ASSIGN(origin, addAttempt(row));
    CALLWELL_TRY(addFacts(row, origin));
    return true;
}

Done ImportFileWriter::beginBatch()
{
    m_batch = m_session.newId<ImportBatchId>();
    CALLWELL_TRY(insert(ImportBatch{
        .id = m_batch, .fileName = m_fileName, .member = m_session.member, .at = m_now}));
    CALLWELL_ASSIGN(m_source, source());
    return {};
}

Result<SourceId> ImportFileWriter::source()
{
    CALLWELL_LET(const auto known,
                 Rows::select<Source>(m_session.store, "WHERE kind = ?1 AND name = ?2 LIMIT 1"_L1,
                                      {toSql(SourceKind::Import), toSql(m_sourceName)}));
    if (!known.isEmpty())
        return known.first().id;
    const Source made{
        .id = m_session.newId<SourceId>(), .kind = SourceKind::Import, .name = m_sourceName};
    CALLWELL_TRY(insert(made));
    return made.id;
}

Result<OrganisationId> ImportFileWriter::organisation(const Organisation &wanted)
{
    if (wanted.name.isEmpty())
        return OrganisationId();
    if (const auto found = m_organisations.constFind(wanted.name); found != m_organisations.cend())
        return *found;
    CALLWELL_LET(
        const auto known,
        Rows::select<Organisation>(m_session.store, "WHERE name = ?1 LIMIT 1"_L1, {wanted.name}));
    Organisation organisation = wanted;
    if (known.isEmpty()) {
        organisation.id = m_session.newId<OrganisationId>();
        CALLWELL_TRY(insert(organisation));
        ++m_newOrganisations;
    } else {
        organisation.id = known.first().id;
    }
    m_organisations.insert(wanted.name, organisation.id);
    return organisation.id;
}

Result<OutcomeId> ImportFileWriter::outcome(const CallOutcome &wanted)
{
    if (const auto found = m_outcomes.constFind(wanted.name); found != m_outcomes.cend())
        return *found;
    CALLWELL_LET(
        const auto known,
        Rows::select<CallOutcome>(m_session.store, "WHERE name = ?1 LIMIT 1"_L1, {wanted.name}));
    CallOutcome outcome = wanted;
    if (known.isEmpty()) {
        outcome.id = m_session.newId<OutcomeId>();
        outcome.position = ++m_outcomePosition;
        CALLWELL_TRY(insert(outcome));
    } else {
        outcome.id = known.first().id;
    }
    m_outcomes.insert(wanted.name, outcome.id);
    return outcome.id;
}

Done ImportFileWriter::addPerson(ReadRow &row)
{
    row.person.id = m_session.newId<PersonId>();
    row.person.createdAt = row.at;
    CALLWELL_ASSIGN(row.person.organisation, organisation(row.organisation));
    CALLWELL_TRY(insert(row.person));
    for (EmailAddress &address : row.emailAddresses) {
        address.id = m_session.newId<RowId>();
        address.person = row.person.id;
        CALLWELL_TRY(insert(address));
    }
    for (PhoneNumber &number : row.phoneNumbers) {
        number.id = m_session.newId<RowId>();
        number.person = row.person.id;
        number.e164 = toE164(number.written, m_region);
        CALLWELL_TRY(insert(number));
    }
    for (PublicProfile &profile : row.profiles) {
        profile.id = m_session.newId<RowId>();
        profile.person = row.person.id;
        CALLWELL_TRY(insert(profile));
    }
    return {};
}

Done ImportFileWriter::addLead(ReadRow &row)
{
    Lead &lead = row.lead;
    lead.id = m_session.newId<LeadId>();
    lead.person = row.person.id;
    lead.source = m_source;
    lead.createdAt = row.at;
    if (lead.handRaise != HandRaise::NotAsked) {
        lead.handRaisedAt = row.at;
        lead.stage = stageAfter(lead.handRaise, lead.stage);
    } else if (saidYes(lead.stage)) {
        lead.handRaise = HandRaise::Yes;
        lead.handRaisedAt = row.at;
    }
    lead.side = sideFor(lead.handRaise);
    if (isClosed(lead.stage))
        lead.closedAt = row.at;
    CALLWELL_TRY(insert(lead));
    CALLWELL_TRY(addAnswer(row));
    return needsClosingRecord(lead.stage) ? addClosing(row) : Done();
}

// Their answer, and to whom it handed the lead.
Done ImportFileWriter::addAnswer(const ReadRow &row)
{
    const Lead &lead = row.lead;
    if (lead.handRaise == HandRaise::NotAsked)
        return {};
    Activity answer{.id = m_session.newId<ActivityId>(),
                    .person = row.person.id,
                    .lead = lead.id,
                    .kind = ActivityKind::HandRaise,
                    .at = row.at,
                    .timeZone = row.person.timeZone,
                    .words = m_sourceName,
                    .from = code(HandRaise::NotAsked),
                    .to = code(lead.handRaise)};
    CALLWELL_TRY(insert(answer));
    if (lead.side == OwnerSide::Marketing)
        return {};
    answer.id = m_session.newId<ActivityId>();
    answer.kind = ActivityKind::Handover;
    answer.from = code(OwnerSide::Marketing);
    answer.to = code(lead.side);
    CALLWELL_TRY(insert(answer));
    if (m_dryRun || lead.stage != Stage::WantsACall)
        return {};
    return withoutValue(assignByRules(m_session, lead));
}

// Who is closed already waits for nothing; what they asked is on their timeline all the same.
Done ImportFileWriter::addInquiry(const ReadRow &row)
{
    if (row.inquiry.isEmpty())
        return {};
    if (isClosed(row.lead.stage)) {
        return addActivity(row,
                           Activity{.kind = ActivityKind::FormSubmission, .words = row.inquiry});
    }
    ++m_activities;
    if (m_dryRun)
        return {};
    return withoutValue(keepInquiry(m_session, row.lead, Channel::Form, row.inquiry, row.at));
}

Done ImportFileWriter::addClosing(const ReadRow &row)
{
    const QString reason = row.outcome.name.isEmpty() ? m_sourceName : row.outcome.name;
    return insert(ClosingRecord{.id = m_session.newId<RowId>(),
                                .lead = row.lead.id,
                                .reason = reason,
                                .member = m_session.member,
                                .at = row.at});
}

Done ImportFileWriter::addActivity(const ReadRow &row, Activity activity)
{
    if (activity.id.isNull())
        activity.id = m_session.newId<ActivityId>();
    activity.person = row.person.id;
    activity.lead = row.lead.id;
    activity.at = row.at;
    activity.timeZone = row.person.timeZone;
    activity.member = m_session.member;
    ++m_activities;
    return insert(activity);
}

// The last of so many attempts, which is the one that the file tells of.
Result<ActivityId> ImportFileWriter::addAttempt(const ReadRow &row)
{
    const Activity attempt{.id = m_session.newId<ActivityId>(),
                           .kind = kindOfAttempt(row.channel),
                           .attempt = row.attempts};
    CALLWELL_TRY(addActivity(row, attempt));
    if (attempt.kind != ActivityKind::Call)
        return attempt.id;
    Call call{
        .id = attempt.id, .disposition = dispositionOf(row), .seconds = std::max(0, row.seconds)};
    if (isConversation(call.disposition) && !row.outcome.name.isEmpty())
        CALLWELL_ASSIGN(call.outcome, outcome(row.outcome));
    CALLWELL_TRY(insert(call));
    return attempt.id;
}

Done ImportFileWriter::addFacts(const ReadRow &row, ActivityId origin)
{
    if (row.facts.isEmpty())
        return {};
    if (origin.isNull()) {
        origin = m_session.newId<ActivityId>();
        CALLWELL_TRY(addActivity(
            row,
            Activity{.id = origin, .kind = ActivityKind::FormSubmission, .words = m_sourceName}));
    }
    for (KnownFact fact : row.facts) {
        fact.id = m_session.newId<RowId>();
        fact.person = row.person.id;
        fact.source = origin;
        fact.member = m_session.member;
        fact.at = row.at;
        CALLWELL_TRY(insert(fact));
        ++m_facts;
    }
    return {};
}

} // namespace Callwell
