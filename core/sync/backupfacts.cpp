// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/backupfacts.h"

#include "sync/servertime.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Times as seconds since 1970, so that they need not be read from text.
constexpr auto settings = uR"(
SELECT current_setting('server_version'), pg_is_in_recovery(), current_setting('wal_level'),
       current_setting('archive_mode'),
       coalesce(nullif(current_setting('archive_command', true), ''),
                nullif(current_setting('archive_library', true), '')) IS NOT NULL
           AND current_setting('archive_command', true) <> '(disabled)',
       current_setting('data_checksums')::boolean, current_setting('fsync')::boolean,
       current_setting('full_page_writes')::boolean,
       current_setting('synchronous_commit') <> 'off', current_setting('ssl')::boolean,
       pg_database_size(current_database()),
       (SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'),
       coalesce((SELECT extract(epoch FROM now() - min(began)) FROM (
           SELECT min(xact_start) AS began FROM pg_stat_activity WHERE pid <> pg_backend_pid()
               AND backend_type = 'client backend'
           UNION ALL SELECT min(prepared) FROM pg_prepared_xacts) AS open), 0)::bigint)";
constexpr auto archiver = uR"(
SELECT archived_count, extract(epoch FROM last_archived_time)::bigint, failed_count,
       extract(epoch FROM last_failed_time)::bigint FROM pg_stat_archiver)";
constexpr auto slotsQuery = uR"(
SELECT slot_name, active, coalesce(pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery()
           THEN pg_last_wal_receive_lsn() ELSE pg_current_wal_lsn() END, restart_lsn), 0)::bigint
FROM pg_replication_slots ORDER BY slot_name)";

} // namespace

Result<BackupFacts> readBackupFacts(GatewayConnection &connection)
{
    CALLWELL_LET(const auto rows, connection.select(QString(settings)));
    CALLWELL_LET(const auto archive, connection.select(QString(archiver)));
    CALLWELL_LET(const auto slotRows, connection.select(QString(slotsQuery)));
    const QVariantList &row = rows.constFirst();
    const QVariantList &kept = archive.constFirst();
    enum Column {
        Version,
        Standby,
        WalLevel,
        ArchiveMode,
        ArchiveTold,
        Checksums,
        Fsync,
        FullPages,
        SynchronousCommit,
        Encrypted,
        Bytes,
        Standbys,
        OldestSnapshot
    };
    BackupFacts facts{.version = row.at(Version).toString(),
                      .standby = row.at(Standby).toBool(),
                      .walLevel = row.at(WalLevel).toString(),
                      .archiveMode = row.at(ArchiveMode).toString(),
                      .archiveTold = row.at(ArchiveTold).toBool(),
                      .archived = kept.at(0).toLongLong(),
                      .lastArchived = timeFromSeconds(kept.at(1)),
                      .archiveFailures = kept.at(2).toLongLong(),
                      .lastArchiveFailure = timeFromSeconds(kept.at(3)),
                      .dataChecksums = row.at(Checksums).toBool(),
                      .fsync = row.at(Fsync).toBool(),
                      .fullPageWrites = row.at(FullPages).toBool(),
                      .synchronousCommit = row.at(SynchronousCommit).toBool(),
                      .encrypted = row.at(Encrypted).toBool(),
                      .databaseBytes = row.at(Bytes).toLongLong(),
                      .oldestSnapshotSeconds = row.at(OldestSnapshot).toLongLong(),
                      .standbys = row.at(Standbys).toInt(),
                      .slotList = {}};
    for (const QVariantList &slot : slotRows)
        facts.slotList.append(
            {slot.at(0).toString(), slot.at(1).toBool(), slot.at(2).toLongLong()});
    return facts;
}

} // namespace Callwell
