// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/settlein.h"

#include "store/rows.h"
#include "store/settings.h"
#include "sync/syncstate.h"
#include "usecase/readnumbers.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

template<typename Row>
Result<bool> hasNone(Session &session)
{
    CALLWELL_LET(const auto rows, Rows::select<Row>(session.store, "LIMIT 1"_L1));
    return rows.isEmpty();
}

Done addOutcomes(Session &session, const SettleIn &input)
{
    CALLWELL_LET(const bool none, hasNone<CallOutcome>(session));
    if (!none)
        return {};
    int position = 0;
    for (const SettleIn::Outcome &outcome : input.outcomes) {
        CALLWELL_TRY(Rows::insert(session.store,
                                  CallOutcome{.id = session.newId<OutcomeId>(),
                                              .name = outcome.name,
                                              .goodFor = outcome.goodFor,
                                              .position = ++position}));
    }
    return {};
}

Done addScript(Session &session, const SettleIn &input)
{
    CALLWELL_LET(const bool none, hasNone<Script>(session));
    if (!none || input.scriptText.isEmpty())
        return {};
    const Script script{.id = session.newId<ScriptId>(), .name = input.scriptName};
    CALLWELL_TRY(Rows::insert(session.store, script));
    return Rows::insert(session.store,
                        ScriptVersion{.id = session.newId<ScriptVersionId>(),
                                      .script = script.id,
                                      .text = input.scriptText,
                                      .publishedAt = session.now()});
}

Done addQuestions(Session &session, const SettleIn &input)
{
    CALLWELL_LET(const bool none, hasNone<Question>(session));
    if (!none)
        return {};
    int position = 0;
    for (const SettleIn::Asked &asked : input.questions) {
        const Question question{.id = session.newId<QuestionId>(),
                                .key = asked.key,
                                .kind = asked.kind,
                                .buyerRole = asked.buyerRole,
                                .position = ++position};
        CALLWELL_TRY(Rows::insert(session.store, question));
        CALLWELL_TRY(Rows::insert(session.store,
                                  QuestionWording{.id = session.newId<RowId>(),
                                                  .question = question.id,
                                                  .language = input.language,
                                                  .text = asked.wording}));
    }
    return {};
}

Done addHelp(Session &session, const SettleIn &input)
{
    CALLWELL_LET(const bool none, hasNone<HelpItem>(session));
    if (!none)
        return {};
    for (const SettleIn::Help &help : input.help) {
        CALLWELL_TRY(Rows::insert(session.store,
                                  HelpItem{.id = session.newId<HelpItemId>(),
                                           .kind = help.kind,
                                           .title = help.title,
                                           .text = help.text}));
    }
    return {};
}

Done setOnce(Session &session, QLatin1StringView name, const QString &value)
{
    CALLWELL_LET(const QString before, Settings::value(session.store, name));
    if (!before.isEmpty() || value.isEmpty())
        return {};
    return Settings::set(session.store, name, value);
}

// What a workspace begins with; what it has already stays as it is.
Done furnish(Session &session, const SettleIn &input)
{
    CALLWELL_TRY(addOutcomes(session, input));
    CALLWELL_TRY(addScript(session, input));
    CALLWELL_TRY(addQuestions(session, input));
    CALLWELL_TRY(addHelp(session, input));
    CALLWELL_TRY(setOnce(session, Settings::homeRegion, input.homeRegion));
    CALLWELL_LET(const QString region, Settings::value(session.store, Settings::homeRegion));
    CALLWELL_TRY(readNumbers(session, region));
    return setOnce(session, Settings::timeZone, input.timeZone);
}

} // namespace

Result<MemberId> settleIn(Session &session, const SettleIn &input)
{
    CALLWELL_LET(const auto team, SyncState::read(session.store));
    if (team) {
        if (team->member.isNull())
            return failure(ErrorCode::NotFound, {u"sync_state"_s});
        return MemberId(team->member);
    }
    CALLWELL_LET(const auto members,
                 Rows::select<Member>(session.store, "ORDER BY role = 'rep' DESC, id LIMIT 1"_L1));
    if (!members.isEmpty())
        return members.first().id;
    session.origin = Origin::System; // nothing that one would take back
    return inGroup(session.store, session.group("settle_in"_L1, input.memberName),
                   [&]() -> Result<MemberId> {
                       const Member member{.id = session.newId<MemberId>(),
                                           .name = input.memberName.simplified()};
                       CALLWELL_TRY(Rows::insert(session.store, member));
                       CALLWELL_TRY(furnish(session, input));
                       return member.id;
                   });
}

Result<bool> furnishTeam(Session &session, const SettleIn &input)
{
    CALLWELL_LET(const auto team, SyncState::read(session.store));
    if (!team || team->cursor.isEmpty()
        || (team->role != "manager"_L1 && team->role != "administrator"_L1))
        return false;
    CALLWELL_LET(const bool none, hasNone<CallOutcome>(session));
    if (!none)
        return false;
    session.origin = Origin::System;
    CALLWELL_TRY(inGroup(session.store, session.group("settle_in"_L1, {}),
                         [&] { return furnish(session, input); }));
    return true;
}

Done renameMember(Session &session, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return failure(ErrorCode::RuleBroken, {u"member_without_name"_s});
    CALLWELL_LET(Member member, Rows::get<Member>(session.store, session.member));
    if (member.name == wanted)
        return {};
    return inGroup(session.store, session.group("rename_member"_L1, wanted), [&] {
        member.name = wanted;
        return Rows::update(session.store, member);
    });
}

} // namespace Callwell
