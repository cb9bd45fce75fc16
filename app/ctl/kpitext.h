// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"

#include <QJsonObject>

namespace Callwell {

/*! The numbers as tables for people; names in them are plain text from the workspace. */
[[nodiscard]] QString kpiText(const Kpi &kpi);

/*!
 * The same for programs. Days are ISO dates or null; shares are in tenths of a per cent; `attempts`
 * has those who were tried at least once, `untried` the others.
 */
[[nodiscard]] QJsonObject kpiJson(const Kpi &kpi);

} // namespace Callwell
