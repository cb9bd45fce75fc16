// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/mergepeople.h"

#include "domain/preparation.h"
#include "domain/relationships.h"
#include "domain/webpage.h"
#include "usecase/plannext.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

template<typename Row>
Done takeOut(Session &session, const Row &row)
{
    return session.store.run(u"DELETE FROM %1 WHERE id = ?1"_s.arg(Table<Row>::name),
                             {toSql(row.id)});
}

template<typename Row>
Result<QList<Row>> rowsOf(Session &session, PersonId person)
{
    return Rows::select<Row>(session.store, "WHERE person_id = ?1 ORDER BY id"_L1, {toSql(person)});
}

void fill(QString &empty, const QString &from)
{
    if (empty.trimmed().isEmpty())
        empty = from;
}

// Who keeps their own, and gets from the other what is open. Both notes count.
void fill(Person &keep, const Person &other)
{
    fill(keep.givenName, other.givenName);
    fill(keep.familyName, other.familyName);
    fill(keep.jobTitle, other.jobTitle);
    fill(keep.address, other.address);
    fill(keep.language, other.language);
    fill(keep.timeZone, other.timeZone);
    if (keep.buyerRole == BuyerRole::Unknown)
        keep.buyerRole = other.buyerRole;
    if (keep.organisation.isNull())
        keep.organisation = other.organisation;
    if (!keep.note.trimmed().isEmpty() && !other.note.trimmed().isEmpty()
        && keep.note.trimmed() != other.note.trimmed())
        keep.note = keep.note.trimmed() + u'\n' + other.note.trimmed();
    else
        fill(keep.note, other.note);
}

bool areSame(const EmailAddress &a, const EmailAddress &b)
{
    return a.address.trimmed().compare(b.address.trimmed(), Qt::CaseInsensitive) == 0;
}

bool areSame(const PhoneNumber &a, const PhoneNumber &b)
{
    return a.e164.isEmpty() ? a.written.simplified() == b.written.simplified() : a.e164 == b.e164;
}

bool areSame(const PublicProfile &a, const PublicProfile &b)
{
    return isSamePage(a.address, b.address);
}

void fill(EmailAddress &keep, const EmailAddress &other)
{
    fill(keep.label, other.label);
}

void fill(PhoneNumber &keep, const PhoneNumber &other)
{
    fill(keep.label, other.label);
}

void fill(PublicProfile &keep, const PublicProfile &other)
{
    fill(keep.network, other.network);
    if (keep.foundBy.isNull())
        keep.foundBy = other.foundBy;
    if (!keep.lookedAt.isValid() || (other.lookedAt.isValid() && keep.lookedAt < other.lookedAt))
        keep.lookedAt = other.lookedAt;
}

// Takes out what both have, so that what is left can simply be moved.
template<typename Row>
Done takeOutDoubles(Session &session, const MergePeople &input)
{
    CALLWELL_LET(QList<Row> kept, rowsOf<Row>(session, input.keep));
    CALLWELL_LET(const QList<Row> others, rowsOf<Row>(session, input.other));
    for (const Row &other : others) {
        const auto same =
            std::ranges::find_if(kept, [&other](const Row &row) { return areSame(row, other); });
        if (same == kept.end())
            continue;
        fill(*same, other);
        CALLWELL_TRY(Rows::update(session.store, *same));
        CALLWELL_TRY(takeOut(session, other));
    }
    return {};
}

// What no longer says anything once both are one: ties between the two, and what is there twice.
// Of a double the first is kept, with the earlier date, and what is known of it from either.
Done tidyRelationships(Session &session, PersonId keep)
{
    CALLWELL_LET(const auto ties,
                 Rows::select<Relationship>(session.store,
                                            "WHERE person_id = ?1 OR other_id = ?1 ORDER BY id"_L1,
                                            {toSql(keep)}));
    QList<Relationship> kept;
    for (const Relationship &tie : ties) {
        const auto same = std::ranges::find_if(
            kept, [&tie](const Relationship &one) { return saySame(one, tie); });
        if (tie.person != tie.other && same == kept.end()) {
            kept.append(tie);
            continue;
        }
        CALLWELL_TRY(takeOut(session, tie));
        if (same == kept.end())
            continue;
        if (!same->at.isValid() || (tie.at.isValid() && tie.at < same->at))
            same->at = tie.at;
        if (same->how.trimmed().isEmpty())
            same->how = tie.how;
        else if (!tie.how.trimmed().isEmpty() && tie.how.trimmed() != same->how.trimmed())
            same->how = same->how.trimmed() + u"; "_s + tie.how.trimmed();
        CALLWELL_TRY(Rows::update(session.store, *same));
    }
    return {};
}

// Every column of every synced table that names a person, also of tables that come later.
Done moveRows(Session &session, const MergePeople &input)
{
    for (const QLatin1StringView table : syncedTables()) {
        QStringList columns;
        {
            CALLWELL_LET(Query query, session.store.named("person_columns"_L1, {table}));
            while (query.next())
                columns.append(query.text(0));
        }
        for (const QString &column : std::as_const(columns)) {
            CALLWELL_TRY(
                session.store.run(u"UPDATE %1 SET %2 = ?1 WHERE %2 = ?2"_s.arg(table, column),
                                  {toSql(input.keep), toSql(input.other)}));
        }
    }
    return {};
}

// The answer that ruled a channel out, or nothing.
std::optional<Consent> refusal(const QList<Consent> &consents, Channel channel)
{
    if (allows(consents, channel))
        return std::nullopt;
    std::optional<Consent> newest;
    for (const Consent &consent : consents) {
        if (consent.channel == channel && !consent.allowed && (!newest || consent.at >= newest->at))
            newest = consent;
    }
    return newest;
}

// `refused`: by either of them. A later "yes" of the other record must not outvote it.
Done keepRefusals(Session &session, PersonId keep, const QList<Consent> &refused)
{
    CALLWELL_LET(const auto now, rowsOf<Consent>(session, keep));
    for (const Consent &consent : refused) {
        if (!allows(now, consent.channel))
            continue;
        Consent again = consent;
        again.id = session.newId<RowId>();
        again.person = keep;
        again.at = session.now();
        CALLWELL_TRY(Rows::insert(session.store, again));
    }
    CALLWELL_LET(const auto leads,
                 Rows::select<Lead>(session.store, "WHERE person_id = ?1"_L1, {toSql(keep)}));
    for (const Lead &lead : leads)
        CALLWELL_TRY(planAnew(session, lead));
    return {};
}

Result<Person> merge(Session &session, const MergePeople &input, Person keep, const Person &other)
{
    CALLWELL_LET(const auto keeps, rowsOf<Consent>(session, keep.id));
    CALLWELL_LET(const auto others, rowsOf<Consent>(session, other.id));
    QList<Consent> refused; // by one of them only: the other's leads do not know it yet
    for (const Channel channel : allValues<Channel>()) {
        const auto mine = refusal(keeps, channel);
        const auto theirs = refusal(others, channel);
        if (mine.has_value() != theirs.has_value())
            refused.append(mine ? *mine : *theirs);
    }
    CALLWELL_TRY(takeOutDoubles<EmailAddress>(session, input));
    CALLWELL_TRY(takeOutDoubles<PhoneNumber>(session, input));
    CALLWELL_TRY(takeOutDoubles<PublicProfile>(session, input));
    CALLWELL_TRY(moveRows(session, input));
    CALLWELL_TRY(tidyRelationships(session, keep.id));
    if (!refused.isEmpty())
        CALLWELL_TRY(keepRefusals(session, keep.id, refused));
    fill(keep, other);
    CALLWELL_TRY(Rows::update(session.store, keep));
    Person joined = other;
    joined.mergedInto = keep.id;
    CALLWELL_TRY(Rows::update(session.store, joined));
    CALLWELL_TRY(Rows::insert(
        session.store,
        newActivity(session, Lead{.person = keep.id}, ActivityKind::Merge, displayName(other))));
    CALLWELL_TRY(planApart(session, keep.id));
    return keep;
}

} // namespace

Result<Person> mergePeople(Session &session, const MergePeople &input)
{
    if (input.keep == input.other)
        return failure(ErrorCode::RuleBroken, {u"merge_with_oneself"_s});
    CALLWELL_LET(const Person keep, Rows::get<Person>(session.store, input.keep));
    CALLWELL_LET(const Person other, Rows::get<Person>(session.store, input.other));
    if (!keep.mergedInto.isNull() || !other.mergedInto.isNull())
        return failure(ErrorCode::RuleBroken, {u"merged_already"_s});
    return inGroup(session.store, session.group("merge_people"_L1, displayName(keep)),
                   [&] { return merge(session, input, keep, other); });
}

} // namespace Callwell
