// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/soundness.h"

#include "store/capture.h"
#include "store/connection.h"
#include "store/sqltext.h"
#include "store/tables.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Each row that comes back is a fault; its columns together say what.
Done collect(Connection &connection, Check kind, const QString &sql, QList<Fault> &faults)
{
    CALLWELL_LET(Query query, connection.query(sql));
    while (query.next()) {
        QStringList parts;
        for (int column = 0; column < query.columns(); ++column)
            parts.append(query.text(column));
        faults.append({kind, parts.join(u' ')});
    }
    return {};
}

// The engine's own look at the file; since SQLite 3.44 it asks full-text indexes too.
Done checkFile(Connection &connection, QList<Fault> &faults)
{
    CALLWELL_TRY(collect(connection, Check::File, u"PRAGMA integrity_check"_s, faults));
    faults.removeIf([](const Fault &fault) { return fault.what == "ok"_L1; });
    return {};
}

Done checkOutbox(Connection &connection, QList<Fault> &faults)
{
    CALLWELL_TRY(collect(connection, Check::Outbox, sqlText("check_group_open"_L1), faults));
    {
        // In a team's store rows come from elsewhere; the server's sums are held against them.
        CALLWELL_LET(Query team, connection.query(u"SELECT 1 FROM sync_state"_s));
        if (team.next())
            return {};
    }
    for (const QLatin1StringView table : syncedTables()) {
        CALLWELL_LET(const QString row, rowAsJson(connection, table, table));
        const QString sql =
            sqlText("check_outbox"_L1).replace("%TABLE%"_L1, table).replace("%ROW%"_L1, row);
        CALLWELL_TRY(collect(connection, Check::Outbox, sql, faults));
    }
    return {};
}

} // namespace

Result<QList<Fault>> findFaults(Connection &connection)
{
    QList<Fault> faults;
    CALLWELL_TRY(checkFile(connection, faults));
    if (!faults.isEmpty())
        return faults; // what is read from a damaged file tells nothing
    CALLWELL_TRY(collect(connection, Check::References, sqlText("check_references"_L1), faults));
    CALLWELL_TRY(collect(connection, Check::FullText, sqlText("check_full_text"_L1), faults));
    CALLWELL_TRY(collect(connection, Check::Attempts, sqlText("check_attempts"_L1), faults));
    CALLWELL_TRY(collect(connection, Check::Kpi, sqlText("check_kpi"_L1), faults));
    CALLWELL_TRY(checkOutbox(connection, faults));
    return faults;
}

} // namespace Callwell
