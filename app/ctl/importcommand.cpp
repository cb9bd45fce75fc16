// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/importcommand.h"

#include "ctl/newstore.h"
#include "ctl/stopsignal.h"
#include "words/importwords.h"

#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// What each column becomes, as a table for people.
QString columnTable(const QList<ColumnMap> &columns)
{
    qsizetype width = 0;
    for (const ColumnMap &column : columns)
        width = std::max(width, column.column.size());
    QStringList lines;
    for (const ColumnMap &column : columns)
        lines.append(
            u"  %1  %2"_s.arg(column.column, -static_cast<int>(width)).arg(targetText(column)));
    return lines.join(u'\n');
}

QJsonArray rejectedList(const QList<RejectedRow> &rows)
{
    QJsonArray list;
    for (const RejectedRow &row : rows)
        list.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, rejectionText(row.fault)}});
    return list;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return tr("Add the leads of a CSV file.");
}

QString ImportCommand::details() const
{
    return tr("INPUT names its columns in the first line. Encoding and separator are found out. "
              "Rows that\n"
              "can't go in are written to INPUT.rejected.csv, with line number and reason; the "
              "others go\n"
              "in (exit code 1). The same rows again add nothing. 'callwellctl undo' takes an "
              "import back\n"
              "as one. A store that is not there is made.\n"
              "\n"
              "A map is a JSON file (--json shows the one that was guessed):\n"
              "  source, language, region, time_zone   of everybody in the file\n"
              "  encoding, separator, times            how it is written; times as in dd.MM.yyyy "
              "HH:mm\n"
              "  stage                                 where the leads stand, e.g. nurturing\n"
              "  name                                  of people without one; {line} and {COLUMN} "
              "are filled\n"
              "  not_answered                          list of values that mean nothing\n"
              "  others                                fact or ignore: columns that the map does "
              "not name\n"
              "  columns                               {\"COLUMN\": \"TARGET\" or {\"to\": "
              "\"TARGET\", ...}}\n"
              "A column may have key (of a fact), kind (of an activity), joined_by (in an "
              "address), its own\n"
              "not_answered, and values: {\"yes\": \"TEXT\" or {\"text\", \"stage\", "
              "\"good_for\"}}.\n"
              "Targets: %1.")
        .arg([] {
            QStringList targets;
            for (const QLatin1StringView target : codes<MapTarget>)
                targets.append(target);
            return targets.join(u", "_s);
        }());
}

void ImportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"map"_s, tr("What each column is; without it, this is guessed."), u"MAP"_s});
    parser.addOption({u"dry-run"_s, tr("Read everything, change nothing.")});
}

Result<Answer> ImportCommand::run(const QCommandLineParser &parser)
{
    const StopSignal stop;
    ImportFile input{.path = parser.positionalArguments().constFirst(),
                     .dryRun = parser.isSet(u"dry-run"_s),
                     .noName = noNameTemplate(),
                     .reason = &rejectionText,
                     .cancelled = stop.token()};
    if (parser.isSet(u"map"_s))
        CALLWELL_ASSIGN(input.map, ImportMap::fromFile(parser.value(u"map"_s)));
    CALLWELL_LET(const ImportPreview preview, previewImport(input));
    if (!input.map)
        tell(tr("This is how the columns are understood (--map names a file that says otherwise):")
             + u'\n' + columnTable(preview.columns));

    NewStore store(storePath(parser));
    CALLWELL_TRY(store.open(input.dryRun));
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = store.connection(), .clock = clock, .uuids = uuids};
    CALLWELL_LET(const ImportReport report, importFile(session, input));
    if (report.added > 0)
        store.keep(); // a new one of which nothing is in is none
    return answer(report, input.dryRun);
}

Answer ImportCommand::answer(const ImportReport &report, bool dryRun)
{
    QStringList lines;
    lines.append(dryRun ? tr("%n lead(s) would be added.", nullptr, static_cast<int>(report.added))
                        : tr("%n lead(s) were added.", nullptr, static_cast<int>(report.added)));
    if (report.known > 0)
        lines.append(tr("%n row(s) were imported before and left out.", nullptr,
                        static_cast<int>(report.known)));
    if (report.rejected > 0)
        lines.append(tr("%n row(s) could not go in.", nullptr, static_cast<int>(report.rejected)));
    if (!report.rejectedFile.isEmpty())
        lines.append(tr("They are in %1, with the reasons.").arg(report.rejectedFile));
    if (report.rejected > 0) {
        for (const RejectedRow &row : report.firstRejected)
            tell(tr("line %1: %2").arg(QString::number(row.line), rejectionText(row.fault)));
    }
    const QString rejectedFile = report.rejectedFile;
    return Answer{.exit = report.rejected > 0 ? ExitCode::InPart : ExitCode::AllDone,
                  .text = lines.join(u'\n'),
                  .json = {{u"dry_run"_s, dryRun},
                           {u"rows"_s, report.rows},
                           {u"added"_s, report.added},
                           {u"known"_s, report.known},
                           {u"rejected"_s, report.rejected},
                           {u"organisations"_s, report.organisations},
                           {u"activities"_s, report.activities},
                           {u"facts"_s, report.facts},
                           {u"rejected_file"_s,
                            rejectedFile.isEmpty() ? QJsonValue() : QJsonValue(rejectedFile)},
                           {u"rejected_rows"_s, rejectedList(report.firstRejected)},
                           {u"encoding"_s, report.encoding},
                           {u"separator"_s, QString(report.separator)},
                           {u"guessed"_s, report.map.path.isEmpty()},
                           {u"map"_s, report.map.toJson()}}};
}

} // namespace Callwell
