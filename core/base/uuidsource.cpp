// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/uuidsource.h"

#include <algorithm>
#include <array>

namespace Callwell {

UuidSource::UuidSource(quint32 seed)
    : m_random(seed)
{
}

QUuid UuidSource::next(qint64 unixMilliseconds)
{
    constexpr quint16 counterLimit = 0x0fff;
    if (unixMilliseconds > m_lastTime) {
        m_lastTime = unixMilliseconds;
        m_counter = static_cast<quint16>(m_random.bounded(0x0800));
    } else if (++m_counter > counterLimit) {
        // The counter is used up within this millisecond: borrow the next one.
        ++m_lastTime;
        m_counter = 0;
    }

    const auto time = static_cast<quint64>(m_lastTime);
    const quint64 random = m_random.generate64();
    std::array<quint8, 16> bytes{};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(time >> (8 * (5 - i)));
    bytes[6] = static_cast<quint8>(0x70 | (m_counter >> 8));
    bytes[7] = static_cast<quint8>(m_counter);
    for (size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<quint8>(random >> (8 * i));
    bytes[8] = static_cast<quint8>(0x80 | (bytes[8] & 0x3f));

    QUuid::Id128Bytes big{};
    std::ranges::copy(bytes, big.data);
    return QUuid(big);
}

} // namespace Callwell
