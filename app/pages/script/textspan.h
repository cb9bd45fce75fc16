// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Callwell {

/*! A part of a text. */
struct TextSpan
{
    int begin = 0;
    int length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

} // namespace Callwell
