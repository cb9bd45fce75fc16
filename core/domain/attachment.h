// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

namespace Callwell {

/*! A file that belongs to an event, as a call's recording: a copy on this machine alone. */
struct Attachment
{
    RowId id;
    ActivityId activity;
    QString name; ///< of the file that was copied, without its folder
    qint64 bytes = 0;
    QDateTime at; ///< when it was attached
};

/*! Something that was written down while a call went on. */
struct CallMark
{
    qint64 milliseconds = 0; ///< from the call's begin
    std::optional<ActivityKind> kind; ///< nothing: a known fact
    QString key; ///< of a known fact
    QString words;
};

} // namespace Callwell
