// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/importfile.h"

#include "exchange/mapguess.h"
#include "exchange/rejectedfile.h"
#include "usecase/importfilewriter.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

CsvReader::Options readerOptions(const ImportFile &input)
{
    CsvReader::Options options;
    if (input.map)
        options = {input.map->encoding, input.map->separator};
    if (!input.encoding.isEmpty())
        options.encoding = input.encoding;
    if (!input.separator.isNull())
        options.separator = input.separator;
    return options;
}

/*! Tells rows apart by their fields, and equal rows of one file by how often they came before. */
class RowDigests
{
public:
    explicit RowDigests(const CsvRow &header) { m_header = digest(header.fields, {}); }

    [[nodiscard]] RowId next(const CsvRow &row)
    {
        const QUuid first = digest(row.fields, m_header);
        const quint32 before = m_seen[first]++;
        if (before == 0)
            return RowId(first);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(first.toRfc4122());
        hash.addData(QByteArray::number(before));
        return RowId(QUuid::fromRfc4122(hash.result().first(16)));
    }

private:
    // Each field behind its length, so that no two rows run together to the same bytes.
    [[nodiscard]] static QUuid digest(const QStringList &fields, const QUuid &header)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(header.toRfc4122());
        for (const QString &field : fields) {
            const QByteArray text = field.toUtf8();
            hash.addData(QByteArray(QByteArray::number(text.size()) + ':'));
            hash.addData(text);
        }
        return QUuid::fromRfc4122(hash.result().first(16));
    }

    QUuid m_header;
    QHash<QUuid, quint32> m_seen;
};

/*! The way of one file into the store. */
class FileImport
{
public:
    FileImport(Session &session, const ImportFile &input, const ImportPreview &preview)
        : m_session(session)
        , m_input(input)
    {
        m_report.encoding = preview.encoding;
        m_report.separator = preview.separator;
        m_report.map = preview.map;
        m_report.columns = preview.columns;
    }

    [[nodiscard]] Result<ImportReport> run()
    {
        CALLWELL_LET(const auto reader, CsvReader::open(m_input.path, readerOptions(m_input)));
        CALLWELL_LET(const RowReader rows,
                     RowReader::make(m_report.map, reader->header(), m_input.path));
        RejectedFile rejected(m_input.path, *reader);
        if (m_input.dryRun) {
            CALLWELL_TRY(readAll(*reader, rows, rejected));
            return m_report;
        }
        const QString subject = QFileInfo(m_input.path).fileName();
        GroupInfo info = m_session.group("import_file"_L1, subject);
        info.origin = m_session.origin == Origin::Hand ? Origin::Import : m_session.origin;
        CALLWELL_LET(const auto group, ChangeGroup::begin(m_session.store, info));
        CALLWELL_TRY(readAll(*reader, rows, rejected));
        // First the file: a row that stays out is always in it. Without the others it is waste.
        CALLWELL_TRY(rejected.keep());
        if (const Done done = group->commit(); !done) {
            rejected.remove();
            return std::unexpected(done.error());
        }
        m_report.rejectedFile = rejected.isEmpty() ? QString() : rejected.path();
        return m_report;
    }

private:
    [[nodiscard]] Done readAll(CsvReader &reader, const RowReader &rows, RejectedFile &rejected)
    {
        constexpr qint64 rowsBetweenReports = 256;
        ImportFileWriter writer(m_session, m_input.dryRun, m_report.map,
                                QFileInfo(m_input.path).fileName());
        CALLWELL_TRY(writer.begin());
        RowDigests digests(reader.header());
        while (true) {
            if (m_input.cancelled.stop_requested())
                return failure(ErrorCode::Cancelled);
            CALLWELL_LET(const auto row, reader.next());
            if (!row)
                break;
            CALLWELL_TRY(take(*row, rows, digests, writer, rejected));
            if (m_report.rows % rowsBetweenReports == 0 && m_input.progress)
                m_input.progress(reader.position(), reader.size());
        }
        m_report.organisations = writer.organisations();
        m_report.activities = writer.activities();
        m_report.facts = writer.facts();
        return m_report.rows == 0 ? failure(ErrorCode::NothingToImport, {m_input.path}) : Done();
    }

    [[nodiscard]] Done take(const CsvRow &row, const RowReader &rows, RowDigests &digests,
                            ImportFileWriter &writer, RejectedFile &rejected)
    {
        ++m_report.rows;
        auto read = rows.read(row);
        if (!read)
            return reject(row, read.error(), rejected);
        CALLWELL_LET(const bool added, writer.add(*std::move(read), digests.next(row)));
        ++(added ? m_report.added : m_report.known);
        return {};
    }

    [[nodiscard]] Done reject(const CsvRow &row, const RowFault &fault, RejectedFile &rejected)
    {
        constexpr qsizetype most = 100;
        ++m_report.rejected;
        if (m_report.firstRejected.size() < most)
            m_report.firstRejected.append({row.line, fault});
        if (m_input.dryRun)
            return {};
        return rejected.add(row, m_input.reason ? m_input.reason(fault) : QString());
    }

    Session &m_session;
    const ImportFile &m_input;
    ImportReport m_report;
};

} // namespace

Result<ImportPreview> previewImport(const ImportFile &input, int rows)
{
    CALLWELL_LET(const auto reader, CsvReader::open(input.path, readerOptions(input)));
    ImportPreview preview;
    preview.encoding = reader->encoding().name;
    preview.separator = reader->separator();
    while (preview.rows.size() < rows) {
        CALLWELL_LET(auto row, reader->next());
        if (!row)
            break;
        preview.rows.append(*std::move(row));
    }
    if (input.map) {
        preview.map = *input.map;
    } else {
        CALLWELL_ASSIGN(preview.map,
                        guessMap(reader->header(), preview.rows, input.path, input.noName));
    }
    CALLWELL_LET(const RowReader reading,
                 RowReader::make(preview.map, reader->header(), input.path));
    preview.columns = reading.columns();
    if (preview.rows.isEmpty())
        return failure(ErrorCode::NothingToImport, {input.path});
    return preview;
}

Result<ImportReport> importFile(Session &session, const ImportFile &input)
{
    CALLWELL_LET(const ImportPreview preview, previewImport(input));
    return FileImport(session, input, preview).run();
}

} // namespace Callwell
