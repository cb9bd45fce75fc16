// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! What a person allows from now on. */
struct SetConsent
{
    struct Said
    {
        Channel channel = Channel::Phone;
        bool allowed = true;
    };

    LeadId lead;
    QList<Said> said;
    QString how; ///< where they said so, or in which words
};

/*!
 * Keeps what is new in it; earlier answers stay. It beats everything: a next step on a way that is
 * ruled out now is planned anew, and where no way is left the lead rests. Refused (RuleBroken)
 * where nobody says how they said so.
 */
[[nodiscard]] Result<Lead> setConsent(Session &session, const SetConsent &input);

} // namespace Callwell
