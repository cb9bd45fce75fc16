// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment.h"
#include "usecase/session.h"

namespace Callwell {

/*! A file that was copied beside the store, and belongs to nothing yet. */
struct CopiedFile
{
    RowId id; ///< it stands under this one
    QString name;
    qint64 bytes = 0;
};

/*!
 * Copies a file, so that it is whole on the disk when this returns, and nothing of it stands there
 * where it fails. In any thread: a recording of an hour takes a while. FileMissing,
 * FileIsDirectory, FileUnreadable, FileEmpty, or FileUnwritable with the folder of the store.
 */
[[nodiscard]] Result<CopiedFile> copyBesideStore(const QString &store, const QString &path);

/*! A copy and the event that it is of. */
struct AttachFile
{
    ActivityId activity;
    CopiedFile file;
};

/*! Keeps it with that event, on this machine alone. NotFound where there is no such event. */
[[nodiscard]] Done attachFile(Session &session, const AttachFile &input);

/*! It belongs to that event no more. Its copy goes with dropCopy(), once this is on the disk. */
[[nodiscard]] Done removeAttachment(Session &session, const RowId &attachment);

/*! Copies it to `path`, over what stands there; whole or not at all. In any thread. */
[[nodiscard]] Done saveCopy(const QString &store, RowId attachment, const QString &path);

/*! Takes a copy that belongs to nothing off this machine. FileUnwritable where it stays. */
[[nodiscard]] Done dropCopy(const QString &store, RowId attachment);

} // namespace Callwell
