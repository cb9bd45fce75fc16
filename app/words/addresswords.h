// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*! What is wrong with an address, as a part of a sentence; empty for a code that is not known. */
[[nodiscard]] QString addressProblemText(QStringView problem);

} // namespace Callwell
