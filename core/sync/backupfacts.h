// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gatewayconnection.h"

#include <QDateTime>

namespace Callwell {

/*! A replication slot: keeps the log of changes (WAL) until whoever it belongs to has read it. */
struct ReplicationSlot
{
    QString name;
    bool active = false;
    qint64 keptBytes = 0;
};

/*! What can be seen of a server from inside that matters to whoever keeps backups of it. */
struct BackupFacts
{
    QString version;
    bool standby = false;
    QString walLevel; ///< minimal, replica or logical
    QString archiveMode; ///< off, on or always
    bool archiveTold = false; ///< there is a command or a library that would archive
    qint64 archived = 0; ///< pieces of WAL, since the counters were reset
    QDateTime lastArchived; ///< null: none yet
    qint64 archiveFailures = 0;
    QDateTime lastArchiveFailure; ///< null: none yet
    bool dataChecksums = false;
    bool fsync = false;
    bool fullPageWrites = false;
    bool synchronousCommit = false; ///< what was acknowledged is on a disk
    bool encrypted = false; ///< the server can speak TLS
    qint64 databaseBytes = 0;
    qint64 oldestSnapshotSeconds =
        0; ///< of the longest open transaction, other than the asking one
    int standbys = 0; ///< that stream at this moment
    QList<ReplicationSlot> slotList;
};

/*! Reads them as a superuser, or whoever may read all settings. */
[[nodiscard]] Result<BackupFacts> readBackupFacts(GatewayConnection &connection);

} // namespace Callwell
