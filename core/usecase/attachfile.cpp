// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/attachfile.h"

#include "store/attachmentstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = qint64(1) << 20; // bytes

// Whole and on the disk, or not at all. A copy of ours is for its owner alone, as the store is.
Done copy(QFile &from, const QString &path, bool isOurs)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QSaveFile to(path);
    if (!to.open(QIODevice::WriteOnly) || (isOurs && !to.setPermissions(owner)))
        return failure(ErrorCode::FileUnwritable, {path}, to.errorString());
    const qint64 bytes = from.size();
    for (qint64 done = 0; done < bytes;) {
        const QByteArray piece = from.read(atOnce);
        if (piece.isEmpty()) // it grew shorter meanwhile, or its disk is gone
            return failure(ErrorCode::FileUnreadable, {from.fileName()}, from.errorString());
        if (to.write(piece) != piece.size())
            return failure(ErrorCode::FileUnwritable, {path}, to.errorString());
        done += piece.size();
    }
    if (!to.commit())
        return failure(ErrorCode::FileUnwritable, {path}, to.errorString());
    return {};
}

Done open(QFile &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {file.fileName()});
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, {file.fileName()});
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
    return {};
}

} // namespace

Result<CopiedFile> copyBesideStore(const QString &store, const QString &path)
{
    QFile from(path);
    CALLWELL_TRY(open(from));
    if (from.size() == 0)
        return failure(ErrorCode::FileEmpty, {path});
    const QString folder = AttachmentStore::folder(store);
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().exists(folder) && !QDir().mkdir(folder, owner))
        return failure(ErrorCode::FileUnwritable, {folder});
    CopiedFile file{
        .id = RowId(QUuid::createUuid()), .name = QFileInfo(path).fileName(), .bytes = from.size()};
    CALLWELL_TRY(copy(from, AttachmentStore::path(store, file.id), true));
    return file;
}

Done saveCopy(const QString &store, RowId attachment, const QString &path)
{
    QFile from(AttachmentStore::path(store, attachment));
    CALLWELL_TRY(open(from));
    return copy(from, path, false);
}

Done attachFile(Session &session, const AttachFile &input)
{
    CALLWELL_TRY(Rows::get<Activity>(session.store, input.activity));
    return Rows::insert(session.store,
                        Attachment{.id = input.file.id,
                                   .activity = input.activity,
                                   .name = input.file.name,
                                   .bytes = input.file.bytes,
                                   .at = session.now()});
}

Done removeAttachment(Session &session, const RowId &attachment)
{
    return session.store.run(u"DELETE FROM attachment WHERE id = ?1"_s, {toSql(attachment)});
}

Done dropCopy(const QString &store, RowId attachment)
{
    const QString path = AttachmentStore::path(store, attachment);
    if (QFile copy(path); copy.exists() && !copy.remove())
        return failure(ErrorCode::FileUnwritable, {path}, copy.errorString());
    return {};
}

} // namespace Callwell
