// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callhouse.h"

namespace Callwell {

/*!
 * A workspace in which every table has rows and every text of every row is the same: whatever is
 * shown of it anywhere. A table or column that comes new is part of it by itself.
 */
class HostileHouse
{
public:
    explicit HostileHouse(const QString &words);

    /*! Columns that only the program itself writes: codes, settings, the text of scripts. */
    [[nodiscard]] static const QStringList &ourOwn();
    /*! Tables that have texts and no row: what a test of them would miss. */
    [[nodiscard]] QStringList emptyTables();

    CallHouse house;
    PersonId other; ///< whom the lead knows, who was let go

private:
    void seedTeam();
    void seedPeople();
    void seedTalk();
    void seedScripts();
    void writeEverywhere(const QString &words);

    SourceId m_source;
    ProofId m_proof;
    ScriptVersionId m_version;
    HelpItemId m_help;
};

} // namespace Callwell
