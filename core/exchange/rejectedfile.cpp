// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rejectedfile.h"

namespace Callwell {
using namespace Qt::StringLiterals;

RejectedFile::RejectedFile(const QString &input, const CsvReader &reader)
    : m_file(input + u".rejected.csv"_s)
    , m_header(reader.header().original)
    , m_separator(reader.separator().toLatin1())
{
}

Done RejectedFile::add(const CsvRow &row, const QString &reason)
{
    if (m_empty) {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileUnwritable, {m_file.fileName()}, m_file.errorString());
        m_empty = false;
        CALLWELL_TRY(write(u"rejected_line"_s, u"rejected_reason"_s, m_header));
    }
    return write(QString::number(row.line), reason, row.original);
}

Done RejectedFile::keep()
{
    if (!m_empty && !m_file.commit())
        return failure(ErrorCode::FileUnwritable, {m_file.fileName()}, m_file.errorString());
    return {};
}

void RejectedFile::remove()
{
    if (!m_empty)
        QFile::remove(path());
}

Done RejectedFile::write(const QString &line, const QString &reason, const QByteArray &row)
{
    const QByteArray quoted = QString(reason).replace(u'"', R"("")"_L1).toUtf8();
    const QByteArray text =
        line.toUtf8() + m_separator + '"' + quoted + '"' + m_separator + row + '\n';
    if (m_file.write(text) != text.size())
        return failure(ErrorCode::FileUnwritable, {m_file.fileName()}, m_file.errorString());
    return {};
}

} // namespace Callwell
