// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell::Words {

/*! What a variable of scripts stands for, in a line; empty where there is nothing to say. */
[[nodiscard]] QString scriptVariable(const QString &name);

} // namespace Callwell::Words
