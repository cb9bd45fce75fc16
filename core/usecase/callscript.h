// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/id.h"
#include "script/fillscript.h"

#include <QDateTime>
#include <QStringList>

namespace Callwell {

class Connection;

/*! Which script, for whom. */
struct CallScriptWish
{
    LeadId lead;
    MemberId member; ///< who calls
    QDateTime now;
    QStringList languages; ///< BCP 47, where there is no script in the person's own
    std::optional<QString> openingLine; ///< as the rep put it; nothing: as the script proposes it
};

/*! A script made ready to be read out to one lead. */
struct CallScript
{
    ScriptVersionId version; ///< null: the team has none that fits
    FilledScript filled;
    CallContext context; ///< what it was filled with
    /*! What the script would say first, as plain text, to be put right; may be empty. */
    QString proposedOpening;
};

[[nodiscard]] Result<CallScript> callScript(Connection &store, const CallScriptWish &wish);

} // namespace Callwell
