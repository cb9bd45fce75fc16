// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/saveproof.h"

#include "domain/webpage.h"
#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(const Proof &proof)
{
    if (proof.title.isEmpty())
        return TeamRules::broken("proof_needs_title"_L1);
    if (proof.text.isEmpty())
        return TeamRules::broken("proof_needs_words"_L1);
    if (!proof.address.isEmpty() && !isWebAddress(proof.address))
        return TeamRules::broken("proof_address_not_web"_L1);
    if (!proof.agreedOn.isValid())
        return {};
    if (!proof.agreedUntil.isValid() || proof.agreedUntil < proof.agreedOn)
        return TeamRules::broken("reference_ends_first"_L1);
    if (proof.timesAYear < 1)
        return TeamRules::broken("reference_needs_times"_L1);
    return {};
}

Proof tidied(Proof proof)
{
    for (QString Proof::*line : {&Proof::title, &Proof::industry, &Proof::theme})
        proof.*line = (proof.*line).simplified();
    proof.text = proof.text.trimmed();
    proof.address = proof.address.trimmed();
    if (proof.kind != ProofKind::ReferencePerson || !proof.agreedOn.isValid()) {
        proof.agreedOn = {};
        proof.agreedUntil = {};
        proof.timesAYear = 0;
    }
    return proof;
}

Result<bool> isUsed(Session &session, ProofId id)
{
    CALLWELL_LET(
        const auto helped,
        Rows::select<Objection>(session.store, "WHERE proof_id = ?1 LIMIT 1"_L1, {toSql(id)}));
    CALLWELL_LET(
        const auto asked,
        Rows::select<Introduction>(session.store, "WHERE proof_id = ?1 LIMIT 1"_L1, {toSql(id)}));
    return !helped.isEmpty() || !asked.isEmpty();
}

} // namespace

Result<ProofId> saveProof(Session &session, const Proof &input)
{
    Proof proof = tidied(input);
    CALLWELL_TRY(check(proof));
    return inGroup(session.store, session.group("save_proof"_L1, proof.title),
                   [&]() -> Result<ProofId> {
                       CALLWELL_TRY(TeamRules::keep(session, proof));
                       return proof.id;
                   });
}

Done deleteProof(Session &session, const ProofId &id)
{
    CALLWELL_LET(Proof proof, Rows::get<Proof>(session.store, id));
    CALLWELL_LET(const bool used, isUsed(session, id));
    return inGroup(session.store, session.group("delete_proof"_L1, proof.title), [&]() -> Done {
        if (!used)
            return Rows::remove<Proof>(session.store, id);
        proof.retired = true;
        return Rows::update(session.store, proof);
    });
}

} // namespace Callwell
