// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/backupadvice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longSnapshot = 3600; // seconds
constexpr qint64 muchLog = 1LL << 30; // bytes

class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::BackupAdvice)

public:
    static QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes); }
    static QString time(const QDateTime &when) { return when.toString(Qt::ISODate); }

    static Advice standby()
    {
        return {u"standby"_s, false,
                tr("This server is a standby. It repeats within a second what happens on its "
                   "primary, deletions too, so it is no backup. Run this on the primary as well.")};
    }

    static Advice disk(const BackupFacts &facts)
    {
        QStringList off;
        if (!facts.fsync)
            off.append(u"fsync"_s);
        if (!facts.fullPageWrites)
            off.append(u"full_page_writes"_s);
        if (!facts.synchronousCommit)
            off.append(u"synchronous_commit"_s);
        if (off.isEmpty())
            return {u"disk"_s, true, tr("What the server has confirmed is on its disk.")};
        return {u"disk"_s, false,
                tr("%1: off. A power cut can lose what the server has confirmed, or break the "
                   "database. Turn it on by ALTER SYSTEM, then SELECT pg_reload_conf().")
                    .arg(off.join(u", "_s))};
    }

    static Advice archive(const BackupFacts &facts)
    {
        constexpr auto about = "archive"_L1;
        if (facts.walLevel == "minimal"_L1) {
            return {about, false,
                    tr("wal_level is minimal: neither pg_basebackup nor archiving works. Set it to "
                       "replica and restart the server.")};
        }
        if (facts.archiveMode == "off"_L1) {
            return {about, false,
                    tr("The log of changes (WAL) is not archived: when the disk is lost, so is "
                       "everything since the last backup. Set archive_mode = on and an "
                       "archive_command that copies to another machine, restart, and take a "
                       "pg_basebackup; pgBackRest and Barman do all of it.")};
        }
        if (!facts.archiveTold) {
            return {about, false,
                    tr("archive_mode is %1, but nothing says where to: archive_command and "
                       "archive_library are empty, and the disk fills up. Set one of them.")
                        .arg(facts.archiveMode)};
        }
        if (facts.lastArchiveFailure.isValid()
            && (!facts.lastArchived.isValid() || facts.lastArchiveFailure > facts.lastArchived)) {
            return {
                about, false,
                tr("The last attempt to archive the log of changes (WAL) failed at %1; failures "
                   "so far: %2. The server's own log says why. The disk fills up until it works.")
                    .arg(time(facts.lastArchiveFailure))
                    .arg(facts.archiveFailures)};
        }
        if (!facts.lastArchived.isValid()) {
            return {about, false,
                    tr("The log of changes (WAL) is to be archived, but nothing was yet. Try it: "
                       "SELECT pg_switch_wal(), then look again.")};
        }
        return {about, true,
                tr("The log of changes (WAL) is archived, last at %1. It is of use together with a "
                   "pg_basebackup only; whether there is one cannot be seen from here.")
                    .arg(time(facts.lastArchived))};
    }

    static Advice checksums(const BackupFacts &facts)
    {
        if (facts.dataChecksums)
            return {u"checksums"_s, true, tr("Data checksums are on: a damaged page is noticed.")};
        return {
            u"checksums"_s, false,
            tr("Data checksums are off: a damaged page may go into every backup unnoticed. Stop "
               "the server, run /usr/lib/postgresql/17/bin/pg_checksums --enable, start it "
               "again.")};
    }

    static Advice slot(const ReplicationSlot &slot)
    {
        const bool well = slot.active || slot.keptBytes < muchLog;
        if (well)
            return {u"slot"_s, true,
                    tr("The replication slot %1 keeps %2 of the log of changes.")
                        .arg(slot.name, size(slot.keptBytes))};
        return {u"slot"_s, false,
                tr("Nobody reads the replication slot %1, and it keeps %2 of the log of changes "
                   "until the disk is full. Where its standby is gone: SELECT "
                   "pg_drop_replication_slot('%1').")
                    .arg(slot.name, size(slot.keptBytes))};
    }

    static Advice snapshot(const BackupFacts &facts)
    {
        const qint64 minutes = facts.oldestSnapshotSeconds / 60;
        if (facts.oldestSnapshotSeconds < longSnapshot)
            return {u"snapshot"_s, true, tr("No transaction has been open for an hour.")};
        return {u"snapshot"_s, false,
                tr("A transaction has been open for %Ln minute(s); until it ends, nothing that was "
                   "deleted makes room. Look for it in pg_stat_activity and pg_prepared_xacts.",
                   nullptr, static_cast<int>(minutes))};
    }

    static Advice standbys(const BackupFacts &facts)
    {
        return {u"replicas"_s, true,
                tr("%Ln standby server(s) follow this one now.", nullptr, facts.standbys)};
    }

    static Advice dump(const BackupFacts &facts, const QString &database)
    {
        return {u"dump"_s, false,
                tr("The database %1 has %2. Each night, as the user postgres, to another machine: "
                   "pg_dump --format=custom --file=callwell.dump %1; and pg_dumpall --globals-only "
                   "--file=logins.sql, for logins and groups are not in a dump.")
                    .arg(database, size(facts.databaseBytes))};
    }

    static Advice restore()
    {
        return {
            u"restore"_s, false,
            tr("Whether a backup can be restored cannot be seen from here. Try it now and then, "
               "in another cluster: psql --file=logins.sql, createdb, pg_restore, then "
               "callwellctl server init, check. After a real restore, before anybody connects: "
               "callwellctl server new-epoch.")};
    }
};

} // namespace

QList<Advice> backupAdvice(const BackupFacts &facts, const QString &database)
{
    QList<Advice> list;
    if (facts.standby)
        list.append(BackupWords::standby());
    list.append({BackupWords::disk(facts), BackupWords::archive(facts),
                 BackupWords::checksums(facts), BackupWords::snapshot(facts)});
    for (const ReplicationSlot &slot : facts.slotList)
        list.append(BackupWords::slot(slot));
    if (facts.standbys > 0)
        list.append(BackupWords::standbys(facts));
    list.append({BackupWords::dump(facts, database), BackupWords::restore()});
    std::ranges::stable_partition(list, [](const Advice &one) { return !one.well; });
    return list;
}

} // namespace Callwell
