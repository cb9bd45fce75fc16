// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/rowreader.h"
#include "usecase/session.h"

#include <functional>
#include <stop_token>

namespace Callwell {

/*! A file of leads that is to go in. */
struct ImportFile
{
    QString path;
    std::optional<ImportMap> map; ///< nothing: guessed from the header
    QString encoding; ///< beats the map's; empty: as the map says, or found out
    QChar separator; ///< null: the same
    bool dryRun = false; ///< reads everything, changes nothing, also not the rejected rows' file
    QString noName; ///< what a guessed map calls people without a name, see ImportMap::name
    std::function<QString(const RowFault &)> reason; ///< in words, for the rejected rows' file
    std::function<void(qint64 bytes, qint64 of)> progress; ///< may be empty; called now and then
    std::stop_token cancelled; ///< asked for each row
};

/*! A row that could not go in. */
struct RejectedRow
{
    qint64 line = 0;
    RowFault fault;
};

/*! What came of it; the same numbers with and without `dryRun`. */
struct ImportReport
{
    qint64 rows = 0; ///< all: added, known and rejected
    qint64 added = 0; ///< rows that became a lead each
    qint64 known = 0; ///< rows that an earlier import brought
    qint64 rejected = 0;
    qint64 organisations = 0; ///< that were not known before
    qint64 activities = 0;
    qint64 facts = 0;
    QString rejectedFile; ///< empty: none was written
    QList<RejectedRow> firstRejected; ///< at most a hundred
    QString encoding;
    QChar separator;
    ImportMap map; ///< as used
    QList<ColumnMap> columns; ///< what each column became, in the order of the file
};

/*!
 * Reads the file to its end and adds each of its rows, in one change that can be taken back as one.
 * Rows that can't go in are left out and written beside the file; rows that are known already are
 * left out. Any failure (of the file, the map or the store; Cancelled) leaves nothing.
 */
[[nodiscard]] Result<ImportReport> importFile(Session &session, const ImportFile &input);

/*! What opening the file and, where none is given, guessing a map tells: for a preview. */
struct ImportPreview
{
    QString encoding;
    QChar separator;
    ImportMap map;
    QList<ColumnMap> columns;
    QList<CsvRow> rows; ///< the first ones
};
[[nodiscard]] Result<ImportPreview> previewImport(const ImportFile &input, int rows = 100);

} // namespace Callwell
