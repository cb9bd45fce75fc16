// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/id.h"

#include <QString>

namespace Callwell {
using namespace Qt::StringLiterals;

enum class HelpKind { Link, Answer, Pointer, Introduction };
template<>
inline constexpr auto codes<HelpKind> =
    std::to_array<QLatin1StringView>({"link"_L1, "answer"_L1, "pointer"_L1, "introduction"_L1});

/*! Ready help for people whom we can't serve, or not yet. */
struct HelpItem
{
    HelpItemId id;
    HelpKind kind = HelpKind::Answer;
    QString title;
    QString text;
    QString address; ///< web address, may be empty
    bool retired = false; ///< no longer offered; what was given stays
};

/*! It was given once: `activity` is the event on the timeline. */
struct HelpUse
{
    RowId id;
    HelpItemId item;
    ActivityId activity;
};

/*! What they are told of a piece of help: its words, or else its title, and where more stands. */
[[nodiscard]] inline QString asGiven(const QString &title, const QString &text,
                                     const QString &address)
{
    const QString words = text.isEmpty() ? title : text;
    return address.isEmpty() ? words : words + u'\n' + address;
}

} // namespace Callwell
