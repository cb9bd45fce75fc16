// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <optional>

namespace Callwell {

/*! What the command line asks for. */
struct Options
{
    QString store; ///< empty: the last one, or the example
    bool example = false;
    std::optional<QString> tour; ///< the folder for pictures of every screen
    QString screens; ///< of those whose names begin so; empty: of all
    Theme::Scheme scheme = Theme::Scheme::AsTheSystem;
    QString language; ///< BCP 47; empty: the system's
};

/*! Reads the arguments, the program's name first. WrongUse says what is wrong. */
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);
[[nodiscard]] QString optionsHelp();

} // namespace Callwell
