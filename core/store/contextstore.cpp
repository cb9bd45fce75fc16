// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contextstore.h"

#include "base/logging.h"
#include "domain/attempt.h"
#include "store/proofstore.h"
#include "store/rows.h"
#include "store/trialstore.h"

#include <algorithm>

namespace Callwell {

namespace {

template<typename Row>
Done readIfAny(Connection &connection, decltype(Row::id) id, Row &into)
{
    if (id.isNull())
        return {};
    CALLWELL_LET(const std::optional<Row> row, Rows::find<Row>(connection, id));
    into = row.value_or(Row{});
    return {};
}

Done readFacts(Connection &connection, const QDateTime &now, CallContext &context)
{
    CALLWELL_LET(Query query,
                 connection.named("context_facts"_L1, {toSql(context.person.id), toSql(now)}));
    while (query.next()) {
        if (!context.facts.isEmpty() && context.facts.last().key == query.text(0))
            continue; // an older answer
        context.facts.append({.key = query.text(0),
                              .answer = query.text(1),
                              .at = sqlAs<QDateTime>(query.value(2)),
                              .kind = sqlAs<ActivityKind>(query.value(3)),
                              .member = query.text(4)});
    }
    return {};
}

Done readLast(Connection &connection, const QDateTime &now, CallContext &context)
{
    const QVariantList until{toSql(context.person.id), toSql(now)};
    CALLWELL_LET(Query read, connection.named("context_last_read"_L1, until));
    if (read.next()) {
        context.lastReadKind = sqlAs<ActivityKind>(read.value(0));
        context.lastRead = read.text(1);
        context.lastReadAt = sqlAs<QDateTime>(read.value(2));
    }
    CALLWELL_LET(Query talk, connection.named("context_last_talk"_L1, until));
    if (talk.next()) {
        context.lastTalk = talk.text(0);
        context.lastTalkAt = sqlAs<QDateTime>(talk.value(1));
        context.lastTalkWith = talk.text(2);
    }
    return {};
}

Done readPeople(Connection &connection, CallContext &context)
{
    CALLWELL_LET(Query query, connection.named("context_people"_L1, {toSql(context.person.id)}));
    while (query.next()) {
        Person other;
        other.givenName = query.text(2);
        other.familyName = query.text(3);
        context.people.append({.name = displayName(other),
                               .kind = sqlAs<RelationshipKind>(query.value(0)),
                               .towardsThem = query.number(1) != 0});
    }
    return {};
}

// The higher the better; negative: it is about others.
int fit(const Proof &proof, const CallContext &context)
{
    const auto scored = [](const QString &wanted, const QString &have) {
        return wanted.isEmpty() ? 0 : wanted.compare(have, Qt::CaseInsensitive) == 0 ? 2 : -100;
    };
    const bool answersObjection = !proof.theme.isEmpty()
        && std::ranges::contains(context.objections, proof.theme, &Objection::theme);
    return scored(proof.role, code(context.person.buyerRole))
        + scored(proof.industry, context.organisation.industry) + (answersObjection ? 4 : 0);
}

Done readProof(Connection &connection, const QDateTime &now, CallContext &context)
{
    CALLWELL_LET(const auto library, ProofStore(connection).library(now));
    for (const CountedProof &one : library) {
        if (one.proof.retired || fit(one.proof, context) < 0)
            continue;
        if (askingOf(one.proof, one.asked, now.toLocalTime().date()) == Asking::Welcome)
            context.proof.append(one.proof);
        else
            ++context.peopleKeptBack;
    }
    std::ranges::stable_sort(context.proof, std::greater(),
                             [&](const Proof &proof) { return fit(proof, context); });
    return {};
}

Done readLead(Connection &connection, CallContext &context)
{
    const QVariantList lead{toSql(context.lead.id)};
    CALLWELL_LET(const auto inquiries,
                 Rows::select<Inquiry>(connection,
                                       "WHERE lead_id = ?1 AND answer_id IS NULL "
                                       "ORDER BY asked_at DESC LIMIT 1"_L1,
                                       lead));
    if (!inquiries.isEmpty())
        context.inquiry = inquiries.first().words;
    CALLWELL_LET(const auto attempts,
                 Rows::select<Activity>(connection, "WHERE lead_id = ?1 AND attempt > 0"_L1, lead));
    context.attempt = nextAttempt(attempts, context.lead.handRaisedAt);
    CALLWELL_ASSIGN(context.objections,
                    Rows::select<Objection>(connection,
                                            "WHERE person_id = ?1 "
                                            "AND state IN ('open', 'explored') ORDER BY id"_L1,
                                            {toSql(context.person.id)}));
    return {};
}

// The version of each script that this lead is given: the newest published one, or while a trial of
// two runs, theirs of these.
Result<QList<ScriptVersion>> versionsFor(Connection &connection, LeadId lead)
{
    QList<ScriptVersion> versions;
    {
        CALLWELL_LET(Query query, connection.named("published_scripts"_L1));
        while (query.next()) {
            versions.append({.id = sqlAs<ScriptVersionId>(query.value(0)),
                             .script = sqlAs<ScriptId>(query.value(3)),
                             .text = query.text(2),
                             .publishedAt = sqlAs<QDateTime>(query.value(1))});
        }
    }
    CALLWELL_LET(const auto trials, TrialStore(connection).running());
    for (const ScriptTrial &trial : trials) {
        const auto newest = std::ranges::find(versions, trial.script, &ScriptVersion::script);
        CALLWELL_LET(const auto given,
                     Rows::find<ScriptVersion>(connection, versionFor(trial, lead)));
        if (newest != versions.end() && given)
            *newest = *given;
    }
    return versions;
}

} // namespace

Result<CallContext> callContext(Connection &connection, LeadId lead, const QDateTime &now,
                                MemberId member)
{
    CallContext context;
    CALLWELL_ASSIGN(context.lead, Rows::get<Lead>(connection, lead));
    CALLWELL_ASSIGN(context.person, Rows::get<Person>(connection, context.lead.person));
    CALLWELL_TRY(readIfAny(connection, context.person.organisation, context.organisation));
    CALLWELL_TRY(readIfAny(connection, context.lead.source, context.source));
    Member rep;
    CALLWELL_TRY(readIfAny(connection, member, rep));
    context.rep = rep.name;
    const QTimeZone zone(context.person.timeZone.toUtf8());
    context.localTime = zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
    CALLWELL_TRY(readLead(connection, context));
    CALLWELL_TRY(readFacts(connection, now, context));
    CALLWELL_TRY(readLast(connection, now, context));
    CALLWELL_TRY(readPeople(connection, context));
    CALLWELL_TRY(readProof(connection, now, context));
    return context;
}

Result<std::optional<PublishedScript>> fittingScript(Connection &connection,
                                                     const CallContext &context,
                                                     const QStringList &otherwise)
{
    CALLWELL_LET(const QList<ScriptVersion> versions, versionsFor(connection, context.lead.id));
    // whom each is for stands in its front matter; only the one that is chosen is read to its end
    QList<PublishedScript> scripts;
    for (const ScriptVersion &version : versions) {
        scripts.append({.version = version.id,
                        .publishedAt = version.publishedAt,
                        .text = readFrontMatter(version.text)});
    }
    const QStringList languages = QStringList(context.person.language) + otherwise;
    while (const PublishedScript *best =
               chooseScript(scripts, context.lead.stage, context.person.buyerRole, languages)) {
        const auto whole = std::ranges::find(versions, best->version, &ScriptVersion::id);
        const auto text = parseScript(whole->text);
        if (text)
            return PublishedScript{best->version, best->publishedAt, *text};
        qCWarning(lcScript) << "A published script has a mistake:" << text.error().arguments;
        scripts.remove(best - scripts.constData());
    }
    return std::nullopt;
}

} // namespace Callwell
