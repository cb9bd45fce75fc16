// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "domain/workhours.h"
#include "store/connection.h"

namespace Callwell {

/*! How long the team may take to answer, and when it works. */
namespace AnswerTime {

/*! Where the team agreed on nothing: a working day, in minutes. */
inline constexpr int standardMinutes = 8 * 60;

/*! The hours of the workspace: nine to five, Monday to Friday, unless set; its own days off. */
[[nodiscard]] Result<WorkHours> teamHours(Connection &connection);

/*! Until when something that was asked then, of that source, is to be answered. */
[[nodiscard]] Result<QDateTime> dueAt(Connection &connection, SourceId source,
                                      const QDateTime &askedAt);

} // namespace AnswerTime
} // namespace Callwell
