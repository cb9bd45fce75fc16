// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "usecase/session.h"

namespace Callwell {

/*! The text of a script as its author left it; it may have mistakes still. */
struct SaveScript
{
    ScriptId script; ///< null: a new one
    QString text;
};

struct SavedScript
{
    ScriptId script;
    ScriptVersionId version;
};

/*!
 * Keeps it as the draft of that script, of which there is one at most. The script is called what
 * its front matter says. Refused (RuleBroken): script_needs_title; fails with ScriptInvalid where
 * it is too long.
 */
[[nodiscard]] Result<SavedScript> saveScript(Session &session, const SaveScript &input);

/*! Throws the draft away, and the script with it where nothing of it was ever published. */
[[nodiscard]] Done discardScript(Session &session, const ScriptId &script);

/*! What leads hear from now on. */
struct PublishedText
{
    ScriptId script;
    int number = 0;
};

/*!
 * Makes the draft what leads hear from now on; it never changes again. Fails with ScriptInvalid
 * where it cannot be used. Refused: script_no_draft, script_as_before (nothing changed since the
 * version that is published).
 */
[[nodiscard]] Result<PublishedText> publishScript(Session &session, const ScriptId &script);

/*! The same for a text from elsewhere, in one step: it takes the place of a draft. */
[[nodiscard]] Result<PublishedText> publishText(Session &session, const SaveScript &input);

/*! Makes a draft with the text of an older version. */
[[nodiscard]] Result<SavedScript> returnToVersion(Session &session, const ScriptVersionId &version);

/*! A script as its author finds it again. */
struct ScriptStart
{
    QString saved; ///< the draft, or else what is in use
    bool isDraft = false;
    std::optional<QString> typed; ///< what was typed on this machine and not saved
};

/*! Reads it; of a new script (null) only what was typed. */
[[nodiscard]] Result<ScriptStart> scriptStart(Connection &store, const ScriptId &script);

/*! Keeps what is typed on this machine until it is saved; nothing: it is forgotten. */
struct KeepTyped
{
    ScriptId script; ///< null: a new one
    std::optional<QString> text;
};
[[nodiscard]] Done keepTyped(Session &session, const KeepTyped &input);

} // namespace Callwell
