// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/connection.h"

#include <QDateTime>

#include <functional>

namespace Callwell {

/*! The example workspace: a team that sells Fettle, which plans maintenance in factories. */
struct MakeExample
{
    int leads = 400;
    quint32 seed = 1;
    QDateTime now; ///< the end of all timelines
    std::function<void(int leadsMade)> progress; ///< may be empty
};

struct MadeExample
{
    int leads = 0;
    int persons = 0;
    int organisations = 0;
    qint64 activities = 0;
};

/*!
 * Fills an empty store; the same input gives the same rows, byte for byte. Written in some thousand
 * rows at a time, as changes that Ctrl+Z does not take back. Refused (RuleBroken, store_not_empty)
 * where there is a person already; a failure on the way leaves what was written so far.
 */
[[nodiscard]] Result<MadeExample> makeExample(Connection &store, const MakeExample &input);

} // namespace Callwell
