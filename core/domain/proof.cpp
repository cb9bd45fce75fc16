// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/proof.h"

namespace Callwell {

Asking askingOf(const Proof &proof, qint64 asked, QDate today)
{
    if (proof.kind != ProofKind::ReferencePerson)
        return Asking::Welcome;
    if (!proof.agreedOn.isValid() || proof.agreedOn > today)
        return Asking::NotAgreed;
    if (!proof.agreedUntil.isValid() || proof.agreedUntil < today)
        return Asking::NoLongerAgreed;
    return asked < proof.timesAYear ? Asking::Welcome : Asking::AskedEnough;
}

} // namespace Callwell
