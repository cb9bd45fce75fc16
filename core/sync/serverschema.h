// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Callwell {

/*! What the program would make of a database: all files of order.txt, one after the other. */
struct ServerSchema
{
    QString guard; ///< the first of them, which changes nothing: it refuses, in words
    QString all;
    int version = 0; ///< number of the last upgrade among them
};

[[nodiscard]] const ServerSchema &serverSchema();

} // namespace Callwell
