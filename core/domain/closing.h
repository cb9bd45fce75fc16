// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

namespace Callwell {

/*! How somebody wants to let a lead go. */
struct Closing
{
    Stage before = Stage::Nurturing; ///< where they stand
    Stage stage = Stage::NotAFit;
    QString reason; ///< in our words
    QDate lookAgainOn; ///< null: never
    bool waitsForAnswer = false; ///< something they asked has no answer yet
};

/*!
 * The code of the rule that speaks against closing a lead like that; empty: none does. `today` is
 * the team's day.
 */
[[nodiscard]] QString whyNotClosed(const Closing &closing, QDate today);

} // namespace Callwell
