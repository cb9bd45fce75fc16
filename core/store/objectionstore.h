// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "store/connection.h"

namespace Callwell {

/*! Something that helped others with the same objection. */
struct HelpedBefore
{
    ProofId proof; ///< null: no proof did
    ScriptId script; ///< null: no script did; neither: it was resolved in words
    QString words; ///< the proof's title, the script's name, or how it was resolved
    int times = 0;
};

/*! Reads what became of objections. */
class ObjectionStore
{
public:
    explicit ObjectionStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! What helped with that theme, the most frequent first; at most `most`. No theme: nothing. */
    [[nodiscard]] Result<QList<HelpedBefore>> whatHelped(const QString &theme, int most = 5) const;
    /*! The script of the last conversation with a lead: it may help them now. None: nothing. */
    [[nodiscard]] Result<std::optional<HelpedBefore>> lastScript(LeadId lead) const;
    /*! The themes that were ever named, the most frequent first. */
    [[nodiscard]] Result<QStringList> themes() const;

private:
    Connection &m_connection;
};

} // namespace Callwell
