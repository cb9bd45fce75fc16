// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Callwell {

/*! A word that can be completed while a tag is typed. */
struct CompletionWord
{
    enum class Kind {
        Tag, ///< "if", "endprompt"
        Variable, ///< "person.given"
        Filter, ///< "upper"
        Condition, ///< what a prompt asks for: "role="
        Value, ///< a code, key or theme
    };

    QString word;
    Kind kind = Kind::Variable;
    QString description; ///< one line
    QString behind; ///< of a value: behind which condition or tag it fits; empty: behind any
};

} // namespace Callwell
