// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/rowreader.h"

namespace Callwell {

/*! Why a row could not go in, in one sentence without a full stop. */
[[nodiscard]] QString rejectionText(const RowFault &fault);
/*! What people without a name are called, see ImportMap::name. */
[[nodiscard]] QString noNameTemplate();
/*! What a column becomes: "given name", "known fact “age”". */
[[nodiscard]] QString targetText(const ColumnMap &column);

} // namespace Callwell
