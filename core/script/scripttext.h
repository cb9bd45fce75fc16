// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"
#include "script/manner.h"
#include "script/scripttag.h"

#include <QMap>

namespace Callwell {

/*! A script longer than this many characters is refused. */
inline constexpr qsizetype maximumScriptLength = qsizetype(256) * 1024;

/*!
 * A call script as it is written: Markdown with Django-style tags, and front matter between lines
 * of three dashes at its top. An empty list in the front matter means: any.
 *
 *     ---
 *     title: After the guide
 *     stage: wants_a_call, in_conversation
 *     roles: decides, influences
 *     language: en
 *     allow: closed
 *     ---
 *     Good {{ local.part }}, {{ person.given }} ...
 */
struct ScriptText
{
    QString title;
    QList<Stage> stages;
    QList<BuyerRole> roles;
    QStringList languages; ///< BCP 47
    QList<MannerRule> allowed; ///< rules of manner that its author does without
    QMap<QString, QString> more; ///< keys of the front matter that mean nothing yet
    QString body; ///< what follows the front matter, lines ended by "\n"
    int bodyLine = 1; ///< the line of the whole text at which the body begins
};

/*! No more than this many faults of a text are told at once. */
inline constexpr qsizetype maximumFaults = 100;

/*! A text read as a script, with everything in it that a script may not have. */
struct ScriptReading
{
    ScriptText script; ///< as far as it could be read
    QString text; ///< what was read: lines ended by "\n", no byte order mark
    QList<ScriptFault> faults; ///< in `text`, in its order; empty: the script can be used

    /*! Where a part of it stands, both from 1. */
    [[nodiscard]] int lineOf(qsizetype position) const;
    [[nodiscard]] int columnOf(qsizetype position) const;
};

[[nodiscard]] ScriptReading readScript(const QString &text);

/*! Only what its front matter says and where its body begins: whom it is for, without a check. */
[[nodiscard]] ScriptText readFrontMatter(const QString &text);

/*!
 * Reads a script that is to be used; fails with ScriptInvalid, for the first thing that is wrong,
 * whose line counts from 1 in the whole text.
 */
[[nodiscard]] Result<ScriptText> parseScript(const QString &text);

} // namespace Callwell
