// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pagereader.h"

#include <QtEndian>

namespace Callwell {

namespace {

// https://www.postgresql.org/docs/17/sql-copy.html, "Binary Format": a signature, flags, the length
// of what else the header holds; rows of a count and fields of a length each; at the end -1.
constexpr QByteArrayView signature("PGCOPY\n\377\r\n\0", 11);
constexpr qsizetype headerLength = signature.size() + 8;
constexpr qint16 end = -1;

template<typename Number>
Number numberAt(QByteArrayView data, qsizetype at)
{
    return qFromBigEndian<Number>(data.data() + at);
}

} // namespace

PageReader::PageReader(qsizetype columns, const PageSink &sink)
    : m_sink(sink)
    , m_fields(static_cast<std::size_t>(columns))
{
}

bool PageReader::feed(QByteArrayView piece)
{
    const bool kept = !m_kept.isEmpty();
    if (kept)
        m_kept.append(piece);
    const QByteArrayView data = kept ? QByteArrayView(m_kept) : piece;
    qsizetype at = 0;
    Step step = Step::Taken;
    while (step == Step::Taken && at < data.size())
        step = take(data, at);
    if (step == Step::Wrong)
        return false;
    if (kept)
        m_kept.remove(0, at);
    else
        m_kept = piece.sliced(at).toByteArray();
    return true;
}

PageReader::Step PageReader::take(QByteArrayView data, qsizetype &at)
{
    if (m_ended)
        return Step::Wrong;
    return m_begun ? takeRow(data, at) : takeHeader(data, at);
}

PageReader::Step PageReader::takeHeader(QByteArrayView data, qsizetype &at)
{
    if (data.size() < headerLength)
        return Step::NotWhole;
    if (!data.startsWith(signature))
        return Step::Wrong;
    const auto more = numberAt<qint32>(data, signature.size() + 4);
    if (more < 0)
        return Step::Wrong;
    if (data.size() - headerLength < more)
        return Step::NotWhole;
    at = headerLength + more;
    m_begun = true;
    return Step::Taken;
}

PageReader::Step PageReader::takeRow(QByteArrayView data, qsizetype &at)
{
    qsizetype here = at;
    if (data.size() - here < 2)
        return Step::NotWhole;
    const auto count = numberAt<qint16>(data, here);
    here += 2;
    if (count == end) {
        at = here;
        m_ended = true;
        return Step::Taken;
    }
    if (count < 0 || static_cast<std::size_t>(count) != m_fields.size())
        return Step::Wrong;
    for (PageField &field : m_fields) {
        if (data.size() - here < 4)
            return Step::NotWhole;
        const auto length = numberAt<qint32>(data, here);
        here += 4;
        if (length < -1)
            return Step::Wrong;
        if (length > data.size() - here)
            return Step::NotWhole;
        field = {length < 0 ? nullptr : data.data() + here, length};
        here += qMax(length, 0);
    }
    at = here;
    ++m_rows;
    m_said = m_sink(m_fields);
    return m_said ? Step::Taken : Step::Wrong;
}

} // namespace Callwell
