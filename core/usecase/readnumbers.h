// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*!
 * Inside the open group: reads the phone numbers whose country was not known as somebody in that
 * region (ISO 3166) writes them. What is understood already stays.
 */
[[nodiscard]] Done readNumbers(Session &session, const QString &region);

} // namespace Callwell
