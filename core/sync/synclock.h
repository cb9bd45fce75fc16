// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QLockFile>

#include <memory>

namespace Callwell {

/*! Held during a round: two programs that have one store open take turns. */
class SyncLock
{
public:
    /*! StoreInUse while another program is in a round with that store; does not wait. */
    [[nodiscard]] static Result<std::unique_ptr<SyncLock>> take(const QString &storePath)
    {
        std::unique_ptr<SyncLock> lock(new SyncLock(storePath));
        if (!lock->m_file.tryLock(0)) {
            return failure(ErrorCode::StoreInUse, {storePath},
                           QStringLiteral("another program is syncing it"));
        }
        return lock;
    }

private:
    explicit SyncLock(const QString &storePath)
        : m_file(storePath + QStringLiteral(".sync"))
    {
        m_file.setStaleLockTime(0); // only the death of who holds it frees it
    }

    QLockFile m_file;
};

} // namespace Callwell
