// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/inerttext.h"

#include <QString>

namespace Callwell {

/*! Text of an author in a menu, where an ampersand would underline the letter behind it. */
[[nodiscard]] inline QString menuText(const QString &text)
{
    using namespace Qt::StringLiterals;
    return plainLine(text).replace(u'&', "&&"_L1);
}

} // namespace Callwell
