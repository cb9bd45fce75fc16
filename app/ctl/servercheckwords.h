// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*! What the server checked, in the program's language; what is not known stays as it is. */
[[nodiscard]] QString serverCheckText(const QString &what);

} // namespace Callwell
