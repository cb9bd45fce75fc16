// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "exchange/textencoding.h"

#include <QStringList>

#include <memory>
#include <optional>

struct csv_parser;

namespace Callwell {

/*! One row of a table in a text file. */
struct CsvRow
{
    qint64 line = 0; ///< where it begins, counted from 1
    QStringList fields; ///< without the spaces around what stands outside of quotes
    QByteArray original; ///< as it stands in the file, in UTF-8, without its last line end
};

/*!
 * Reads a table from a text file, row by row, in bounded memory. The first row names the columns.
 * Line ends may be LF, CR LF or CR; empty lines are passed over.
 */
class CsvReader
{
public:
    /*! No row is longer, so that no file can make us hold it as a whole. */
    static constexpr qint64 mostBytesOfRow = 1 << 20;

    struct Options
    {
        QString encoding; ///< empty: found out, see findEncoding()
        QChar separator; ///< null: the one of , ; tab | that is most frequent in the first line
    };

    /*!
     * Opens the file and reads the names of its columns. FileMissing, FileIsDirectory,
     * FileUnreadable, FileEmpty, FileBinary, EncodingWrong, HeaderMissing (names no column),
     * HeaderTwice, and what next() fails with.
     */
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path,
                                                                 const Options &options);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    [[nodiscard]] const CsvRow &header() const { return m_header; }
    [[nodiscard]] const TextEncoding &encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return QLatin1Char(m_separator); }
    [[nodiscard]] qint64 size() const { return m_file.size(); } ///< in bytes
    [[nodiscard]] qint64 position() const { return m_file.pos(); } ///< in bytes, for progress

    /*!
     * The next row, nothing at the end. QuoteNeverClosed, LineTooLong, EncodingWrong, FileBinary,
     * FileUnreadable; after a failure there is no further row.
     */
    [[nodiscard]] Result<std::optional<CsvRow>> next();

private:
    explicit CsvReader(const QString &path);
    [[nodiscard]] Done start(const Options &options);
    [[nodiscard]] Done readHeader();
    [[nodiscard]] Result<qsizetype> lineLength();
    [[nodiscard]] Done readBlock();
    [[nodiscard]] Done feed(qsizetype length);
    [[nodiscard]] Done finish();
    [[nodiscard]] std::unexpected<Error> tooLong() const;
    [[nodiscard]] std::unexpected<Error> neverClosed() const;
    [[nodiscard]] bool inQuotes() const;
    void addField(const char *text, size_t length);
    void endRow();

    QFile m_file;
    TextEncoding m_encoding;
    char m_separator = ',';
    std::optional<TextDecoder> m_decoder;
    std::unique_ptr<csv_parser> m_parser;
    CsvRow m_header;
    QByteArray m_text; ///< decoded, not parsed yet from m_at on
    qsizetype m_at = 0;
    bool m_ended = false;
    qint64 m_line = 0; ///< the line that is being read
    qint64 m_fieldLine = 1; ///< where the field that is being read begins
    CsvRow m_row; ///< as far as it is read
    bool m_complete = false;
};

} // namespace Callwell
