// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvreader.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <csv.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 65536;

// States of libcsv's parser, which its header keeps to itself.
constexpr int rowNotBegun = 0;
constexpr int fieldBegun = 2;

// The separator that is most frequent outside of quotes; the earlier one where two are.
char separatorOf(const QByteArray &line)
{
    constexpr std::array candidates{',', ';', '\t', '|'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        for (size_t i = 0; i < candidates.size(); ++i)
            counts[i] += !quoted && c == candidates[i] ? 1 : 0;
    }
    return candidates[static_cast<size_t>(std::ranges::max_element(counts) - counts.begin())];
}

} // namespace

CsvReader::CsvReader(const QString &path)
    : m_file(path)
    , m_parser(std::make_unique<csv_parser>())
{
    csv_init(m_parser.get(), 0);
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const Options &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    std::unique_ptr<CsvReader> reader(new CsvReader(path));
    if (!info.isFile() || !reader->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, reader->m_file.errorString());
    CALLWELL_TRY(reader->start(options));
    CALLWELL_TRY(reader->readHeader());
    return reader;
}

Done CsvReader::start(const Options &options)
{
    if (m_file.size() == 0)
        return failure(ErrorCode::FileEmpty, {m_file.fileName()});
    if (options.encoding.isEmpty())
        CALLWELL_ASSIGN(m_encoding, findEncoding(m_file));
    else
        m_encoding.name = options.encoding;
    m_decoder.emplace(m_file.fileName(), m_encoding);
    if (options.separator.isNull()) {
        CALLWELL_LET(const qsizetype length, lineLength());
        m_separator = separatorOf(m_text.left(length));
    } else {
        m_separator = options.separator.toLatin1();
    }
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_separator));
    return {};
}

Done CsvReader::readHeader()
{
    CALLWELL_LET(auto header, next());
    if (!header)
        return failure(ErrorCode::FileEmpty, {m_file.fileName()});
    m_header = *std::move(header);
    QSet<QString> seen;
    for (QString &name : m_header.fields) {
        name = name.simplified();
        if (name.isEmpty())
            continue;
        if (seen.contains(name))
            return failure(ErrorCode::HeaderTwice, {m_file.fileName(), name});
        seen.insert(name);
    }
    if (seen.isEmpty())
        return failure(ErrorCode::HeaderMissing, {m_file.fileName()});
    return {};
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (!m_complete) {
        CALLWELL_LET(const qsizetype length, lineLength());
        if (length == 0) {
            CALLWELL_TRY(finish());
            break;
        }
        CALLWELL_TRY(feed(length));
    }
    if (!m_complete)
        return std::nullopt;
    m_complete = false;
    return std::exchange(m_row, {});
}

// The length of the line at m_at with its end, after reading as far as needed; 0 at the end.
Result<qsizetype> CsvReader::lineLength()
{
    qsizetype looked = m_at;
    while (true) {
        const auto end = std::find_if(m_text.cbegin() + looked, m_text.cend(),
                                      [](char c) { return c == '\n' || c == '\r'; });
        looked = end - m_text.cbegin();
        const bool lineFeed = end != m_text.cend() && *end == '\n';
        const bool carriageReturn = end != m_text.cend() && end + 1 != m_text.cend();
        if (lineFeed)
            return looked - m_at + 1;
        if (carriageReturn)
            return looked - m_at + (*(end + 1) == '\n' ? 2 : 1);
        if (looked - m_at > mostBytesOfRow) {
            ++m_line;
            return tooLong();
        }
        if (m_ended)
            return m_text.size() - m_at;
        looked -= m_at;
        CALLWELL_TRY(readBlock());
    }
}

// Afterwards m_at is 0.
Done CsvReader::readBlock()
{
    m_text.remove(0, std::exchange(m_at, 0));
    const QByteArray block = m_file.read(blockSize);
    if (block.isEmpty()) {
        if (m_file.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileUnreadable, {m_file.fileName()}, m_file.errorString());
        m_ended = true;
        return m_decoder->finish();
    }
    CALLWELL_LET(const QByteArray text, m_decoder->decode(block));
    m_text += text;
    return {};
}

Done CsvReader::feed(qsizetype length)
{
    ++m_line;
    const char *line = m_text.constData() + m_at;
    if (m_parser->pstate == rowNotBegun) {
        m_row = {};
        m_row.line = m_line;
        m_fieldLine = m_line;
    }
    m_row.original.append(line, length);
    const auto field = [](void *text, size_t size, void *reader) {
        static_cast<CsvReader *>(reader)->addField(static_cast<const char *>(text), size);
    };
    const auto row = [](int, void *reader) {
        static_cast<CsvReader *>(reader)->endRow();
    };
    csv_parse(m_parser.get(), line, static_cast<size_t>(length), field, row, this);
    m_at += length;
    return m_row.original.size() > mostBytesOfRow ? Done(inQuotes() ? neverClosed() : tooLong())
                                                  : Done();
}

Done CsvReader::finish()
{
    if (inQuotes())
        return neverClosed();
    const auto field = [](void *text, size_t size, void *reader) {
        static_cast<CsvReader *>(reader)->addField(static_cast<const char *>(text), size);
    };
    const auto row = [](int, void *reader) {
        static_cast<CsvReader *>(reader)->endRow();
    };
    csv_fini(m_parser.get(), field, row, this);
    return {};
}

void CsvReader::addField(const char *text, size_t length)
{
    QString field = QString::fromUtf8(text, static_cast<qsizetype>(length));
    if (field.contains(u'\r'))
        field.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    m_row.fields.append(std::move(field));
    m_fieldLine = m_line;
}

void CsvReader::endRow()
{
    while (m_row.original.endsWith('\n') || m_row.original.endsWith('\r'))
        m_row.original.chop(1);
    m_complete = true;
}

bool CsvReader::inQuotes() const
{
    return m_parser->pstate == fieldBegun && m_parser->quoted != 0;
}

std::unexpected<Error> CsvReader::tooLong() const
{
    return failure(ErrorCode::LineTooLong,
                   {m_file.fileName(), QString::number(m_line), QString::number(mostBytesOfRow)});
}

std::unexpected<Error> CsvReader::neverClosed() const
{
    return failure(ErrorCode::QuoteNeverClosed, {m_file.fileName(), QString::number(m_fieldLine)});
}

} // namespace Callwell
