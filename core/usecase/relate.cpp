// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/relate.h"

#include "domain/relationships.h"
#include "domain/webpage.h"
#include "store/leadstore.h"
#include "usecase/addlead.h"
#include "usecase/raisehand.h"
#include "usecase/setstage.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Who that is now, where two records became one.
Result<Person> personNow(Session &session, PersonId id)
{
    CALLWELL_LET(const Person person, Rows::get<Person>(session.store, id));
    return person.mergedInto.isNull() ? Result<Person>(person)
                                      : Rows::get<Person>(session.store, person.mergedInto);
}

Result<bool> isKnown(Session &session, const Relationship &wanted)
{
    CALLWELL_LET(const auto known,
                 Rows::select<Relationship>(
                     session.store,
                     "WHERE kind = ?1 AND ((person_id = ?2 AND other_id = "
                     "?3) OR (person_id = ?3 AND other_id = ?2))"_L1,
                     {toSql(wanted.kind), toSql(wanted.person), toSql(wanted.other)}));
    return std::ranges::any_of(known,
                               [&wanted](const Relationship &one) { return saySame(one, wanted); });
}

Result<SourceId> referrals(Session &session)
{
    CALLWELL_LET(const auto known,
                 Rows::select<Source>(session.store, "WHERE kind = 'referral' ORDER BY id"_L1));
    if (!known.isEmpty())
        return known.first().id;
    const Source source{.id = session.newId<SourceId>(), .kind = SourceKind::Referral};
    CALLWELL_TRY(Rows::insert(session.store, source));
    return source.id;
}

// "Grace Hopper: she plans for twelve plants"
QString naming(const Person &who, const QString &words)
{
    return words.isEmpty() ? displayName(who) : displayName(who) + u": "_s + words;
}

// On one of both timelines; `way` is "sent" or "was_sent".
Done noteReferral(Session &session, const Person &person, const Person &other, LeadId lead,
                  const QString &way, const Refer &input)
{
    Activity activity = newActivity(session, Lead{.id = lead, .person = person.id},
                                    ActivityKind::Referral, naming(other, input.words.trimmed()));
    activity.at = input.at.isValid() ? input.at : session.now();
    activity.to = way;
    return Rows::insert(session.store, activity);
}

Result<LeadId> addNew(Session &session, const Refer &input)
{
    AddLead added;
    added.person.givenName = input.givenName.simplified();
    added.person.familyName = input.familyName.simplified();
    added.organisationName = input.organisationName;
    if (const QString mail = input.emailAddress.trimmed(); !mail.isEmpty())
        added.emailAddresses.append(mail);
    if (const QString phone = input.phoneNumber.trimmed(); !phone.isEmpty())
        added.phoneNumbers.append(phone);
    CALLWELL_ASSIGN(added.lead.source, referrals(session));
    return addLead(session, added);
}

Result<LeadId> addInterest(Session &session, const Person &person)
{
    Lead lead{.id = session.newId<LeadId>(), .person = person.id, .createdAt = session.now()};
    CALLWELL_ASSIGN(lead.source, referrals(session));
    CALLWELL_TRY(Rows::insert(session.store, lead));
    return lead.id;
}

// A yes of theirs was about the talk that ended: the question of a call is open again.
Done comeBack(Session &session, const Lead &closed, const QString &cause)
{
    CALLWELL_LET(Lead lead,
                 setStage(session, {.lead = closed.id, .stage = Stage::Nurturing, .words = cause}));
    if (lead.handRaise == HandRaise::Yes) {
        CALLWELL_ASSIGN(
            lead,
            raiseHand(session, {.lead = lead.id, .answer = HandRaise::NotAsked, .words = cause}));
    }
    lead.nextStep = u"look_again"_s;
    lead.nextStepAt = session.now();
    return Rows::update(session.store, lead);
}

Result<LeadId> send(Session &session, const Refer &input, const Person &sender)
{
    LeadId lead;
    if (input.known.isNull())
        CALLWELL_ASSIGN(lead, addNew(session, input));
    Person sent;
    if (!lead.isNull()) {
        CALLWELL_LET(const Lead added, Rows::get<Lead>(session.store, lead));
        CALLWELL_ASSIGN(sent, Rows::get<Person>(session.store, added.person));
    } else {
        CALLWELL_ASSIGN(sent, personNow(session, input.known));
        CALLWELL_ASSIGN(lead, LeadStore(session.store).newestOf(sent.id));
        if (lead.isNull())
            CALLWELL_ASSIGN(lead, addInterest(session, sent));
    }
    const Relationship tie{.id = session.newId<RowId>(),
                           .person = sender.id,
                           .kind = RelationshipKind::Referred,
                           .other = sent.id,
                           .at = input.at.isValid() ? input.at : session.now(),
                           .how = input.words.trimmed()};
    CALLWELL_LET(const bool known, isKnown(session, tie));
    if (!known)
        CALLWELL_TRY(Rows::insert(session.store, tie));
    CALLWELL_TRY(noteReferral(session, sender, sent, {}, u"sent"_s, input));
    CALLWELL_TRY(noteReferral(session, sent, sender, lead, u"was_sent"_s, input));
    CALLWELL_LET(const Lead standing, Rows::get<Lead>(session.store, lead));
    // who withdrew is left alone: they come back when they say so, not when somebody names them
    if (needsClosingRecord(standing.stage) && standing.stage != Stage::Withdrawn)
        CALLWELL_TRY(comeBack(session, standing, naming(sender, input.words.trimmed())));
    return lead;
}

Done mustBeReadable(const Session &session, const NotePost &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"post_needs_words"_s});
    const QString address = input.address.trimmed();
    if (!address.isEmpty() && !isWebAddress(address))
        return failure(ErrorCode::RuleBroken, {u"post_address_not_web"_s});
    if (input.at.isValid() && input.at > session.now())
        return failure(ErrorCode::RuleBroken, {u"post_in_the_future"_s});
    return {};
}

} // namespace

Result<RowId> relate(Session &session, const Relate &input)
{
    CALLWELL_LET(const Person person, personNow(session, input.person));
    CALLWELL_LET(const Person other, personNow(session, input.other));
    if (person.id == other.id)
        return failure(ErrorCode::RuleBroken, {u"relationship_with_oneself"_s});
    const Relationship tie{.id = session.newId<RowId>(),
                           .person = person.id,
                           .kind = input.kind,
                           .other = other.id,
                           .at = input.at,
                           .how = input.how.trimmed()};
    CALLWELL_LET(const bool known, isKnown(session, tie));
    if (known)
        return failure(ErrorCode::RuleBroken, {u"relationship_known"_s});
    return inGroup(session.store, session.group("relate"_L1, displayName(person)),
                   [&]() -> Result<RowId> {
                       CALLWELL_TRY(Rows::insert(session.store, tie));
                       return tie.id;
                   });
}

Result<LeadId> refer(Session &session, const Refer &input)
{
    CALLWELL_LET(const Person sender, personNow(session, input.by));
    if (input.known.isNull()) {
        if (input.givenName.trimmed().isEmpty() && input.familyName.trimmed().isEmpty())
            return failure(ErrorCode::RuleBroken, {u"referral_needs_name"_s});
    } else {
        CALLWELL_LET(const Person sent, personNow(session, input.known));
        if (sent.id == sender.id)
            return failure(ErrorCode::RuleBroken, {u"relationship_with_oneself"_s});
    }
    return inGroup(session.store, session.group("refer"_L1, displayName(sender)),
                   [&] { return send(session, input, sender); });
}

Result<ActivityId> notePost(Session &session, const NotePost &input)
{
    CALLWELL_TRY(mustBeReadable(session, input));
    CALLWELL_LET(const Person person, personNow(session, input.person));
    return inGroup(session.store, session.group("note_post"_L1, displayName(person)),
                   [&]() -> Result<ActivityId> {
                       QString words = input.words.trimmed();
                       if (const QString address = input.address.trimmed(); !address.isEmpty())
                           words += u'\n' + address;
                       Activity post = newActivity(session, Lead{.person = person.id},
                                                   ActivityKind::Post, words);
                       post.at = input.at.isValid() ? input.at : session.now();
                       post.channel = code(Channel::Post);
                       CALLWELL_TRY(Rows::insert(session.store, post));
                       return post.id;
                   });
}

} // namespace Callwell
