// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! One human being was there twice. */
struct MergePeople
{
    PersonId keep;
    PersonId other; ///< becomes a mere pointer to `keep`
};

/*!
 * Makes them one: all that happened with either happened with `keep`, addresses and relationships
 * that both had are there once, what `keep` left open is filled from `other`, and what either had
 * ruled out stays ruled out. Returns `keep` as it is then. Refused (RuleBroken) for one record, and
 * where either was merged already.
 */
[[nodiscard]] Result<Person> mergePeople(Session &session, const MergePeople &input);

} // namespace Callwell
