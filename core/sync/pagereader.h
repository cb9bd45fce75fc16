// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"

#include <QByteArray>

namespace Callwell {

/*!
 * Takes a binary COPY of PostgreSQL in pieces that end wherever they like and hands on its rows;
 * their fields point into the piece, or into what was kept of the one before, for that call only.
 */
class PageReader
{
public:
    /*! Every row must have that many fields. */
    PageReader(qsizetype columns, const PageSink &sink);

    /*! False where it is no such copy, or the sink does not want more: see failed(). */
    [[nodiscard]] bool feed(QByteArrayView piece);
    /*! Whether the end was said, and nothing came behind it. */
    [[nodiscard]] bool isComplete() const { return m_ended && m_kept.isEmpty(); }
    /*! What the sink said; nothing where the copy itself was wrong. */
    [[nodiscard]] const Done &sinkSaid() const { return m_said; }

    [[nodiscard]] int rows() const { return m_rows; }

private:
    enum class Step { Taken, NotWhole, Wrong };
    [[nodiscard]] Step takeHeader(QByteArrayView data, qsizetype &at);
    [[nodiscard]] Step takeRow(QByteArrayView data, qsizetype &at);
    [[nodiscard]] Step take(QByteArrayView data, qsizetype &at);

    const PageSink &m_sink;
    std::vector<PageField> m_fields;
    QByteArray m_kept; ///< the beginning of a row whose end is still to come
    Done m_said;
    int m_rows = 0;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace Callwell
