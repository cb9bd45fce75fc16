// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QRandomGenerator>

namespace Callwell {

/*!
 * Makes UUIDv7 keys (RFC 9562, 5.7): 48 bits of Unix time in milliseconds, then 74 random bits of
 * which the upper 12 count within one millisecond, so that keys of one source always grow.
 */
class UuidSource
{
public:
    UuidSource() = default; ///< random
    explicit UuidSource(quint32 seed); ///< the same seed and times give the same keys

    /*! The next key, for a row made at `unixMilliseconds`. */
    [[nodiscard]] QUuid next(qint64 unixMilliseconds);

    template<typename AnyId>
    [[nodiscard]] AnyId make(qint64 unixMilliseconds)
    {
        return AnyId(next(unixMilliseconds));
    }

private:
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    qint64 m_lastTime = -1;
    quint16 m_counter = 0;
};

} // namespace Callwell
