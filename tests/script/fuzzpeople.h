// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/callcontext.h"

namespace Callwell::FuzzPeople {

/*! Stands right behind every mark of punctuation in a hostile lead's words, and nowhere else. */
inline constexpr QChar tracer(0xa66e);

/*! A lead of whom everything is known. */
[[nodiscard]] CallContext rich();
/*! A lead whose every word tries to be more than a word. */
[[nodiscard]] CallContext hostile();

} // namespace Callwell::FuzzPeople
