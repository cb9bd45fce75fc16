// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "script/scripttext.h"

namespace Callwell {

/*! A version of a script that is in use. */
struct PublishedScript
{
    ScriptVersionId version;
    QDateTime publishedAt;
    ScriptText text;
};

/*!
 * The version that fits best, or nullptr: the first of `languages` that any speaks counts most
 * ("de-AT" is served by "de"), then a stage that is named, then a buyer role that is named, then
 * the newest. What names other stages, roles or languages does not fit.
 */
[[nodiscard]] const PublishedScript *chooseScript(const QList<PublishedScript> &scripts,
                                                  Stage stage, BuyerRole role,
                                                  const QStringList &languages);

} // namespace Callwell
