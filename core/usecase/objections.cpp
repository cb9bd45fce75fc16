// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/objections.h"

#include "domain/objections.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<Objection> move(Session &session, const MoveObjection &input, Objection objection,
                       const Lead &lead)
{
    Activity moved = newActivity(session, lead, ActivityKind::Objection, input.words.trimmed());
    moved.from = code(objection.state);
    moved.to = code(input.state);
    CALLWELL_TRY(Rows::insert(session.store, moved));
    objection.state = input.state;
    if (input.state == ObjectionState::Explored)
        objection.foundOut = input.words.trimmed();
    else
        objection.resolution = input.words.trimmed();
    objection.proof = input.proof;
    objection.script = input.script;
    CALLWELL_TRY(Rows::update(session.store, objection));
    return objection;
}

} // namespace

Done learnObjection(Session &session, const LearnObjection &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"objection_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("learn_objection"_L1, subject), [&]() -> Done {
        Activity said = newActivity(session, lead, ActivityKind::Objection, input.words.trimmed());
        said.at = saidAt(session, input.at);
        CALLWELL_TRY(Rows::insert(session.store, said));
        return Rows::insert(session.store,
                            Objection{.id = session.newId<ObjectionId>(),
                                      .person = lead.person,
                                      .lead = lead.id,
                                      .activity = said.id,
                                      .words = said.words,
                                      .theme = input.theme.trimmed(),
                                      .state = ObjectionState::Open});
    });
}

Result<Objection> moveObjection(Session &session, const MoveObjection &input)
{
    CALLWELL_LET(const Objection objection, Rows::get<Objection>(session.store, input.objection));
    if (!mayMove(objection.state, input.state))
        return failure(ErrorCode::RuleBroken, {u"objection_goes_another_way"_s});
    if (input.state != ObjectionState::Open && input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"objection_move_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, objection.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("move_objection"_L1, subject),
                   [&] { return move(session, input, objection, lead); });
}

} // namespace Callwell
