// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

#include <QMap>

namespace Callwell {

/*! How many leads came in each quarter, by its first day. */
using ExampleQuarters = QMap<QDate, int>;

/*! The first day of the quarter. */
[[nodiscard]] QDate quarterOf(const QDate &day);

/*!
 * Writes what sales and marketing agreed on for this quarter and the seven before it, inside the
 * open group: numbers that were sometimes reached and sometimes not.
 */
[[nodiscard]] Done makeExampleTargets(Session &session, const ExampleQuarters &leads);

} // namespace Callwell
