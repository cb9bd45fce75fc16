// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/introduce.h"

#include "store/proofstore.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(const CountedProof &person, QDate today)
{
    if (person.proof.kind != ProofKind::ReferencePerson || person.proof.retired)
        return failure(ErrorCode::RuleBroken, {u"proof_is_no_person"_s});
    switch (askingOf(person.proof, person.asked, today)) {
    case Asking::Welcome:
        return {};
    case Asking::NotAgreed:
        return failure(ErrorCode::RuleBroken, {u"reference_not_agreed"_s});
    case Asking::NoLongerAgreed:
        return failure(ErrorCode::RuleBroken, {u"reference_no_longer"_s});
    case Asking::AskedEnough:
        return failure(ErrorCode::RuleBroken, {u"reference_asked_enough"_s});
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Done introduce(Session &session, const Introduce &input)
{
    const QDateTime now = session.now();
    CALLWELL_LET(const CountedProof person, ProofStore(session.store).proof(input.proof, now));
    CALLWELL_TRY(check(person, now.toLocalTime().date()));
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("introduce"_L1, subject), [&]() -> Done {
        const QString words = input.words.trimmed();
        if (!words.isEmpty()) {
            const Activity note = newActivity(session, lead, ActivityKind::Note, words);
            CALLWELL_TRY(Rows::insert(session.store, note));
        }
        return Rows::insert(session.store,
                            Introduction{.id = session.newId<RowId>(),
                                         .proof = input.proof,
                                         .member = session.member,
                                         .at = now});
    });
}

} // namespace Callwell
