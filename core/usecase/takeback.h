// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/undo.h"

namespace Callwell {

/*! One thing that was done: the use case's code, and what it was about. */
struct TakeBack
{
    QString kind;
    QString subject;
};

/*!
 * Takes back that very thing, and nothing else: fails with ChangedSince where something else was
 * done since, with NothingToTakeBack where it isn't there any more.
 */
[[nodiscard]] Result<GroupRow> takeBack(Session &session, const TakeBack &input);

} // namespace Callwell
