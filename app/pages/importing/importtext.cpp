// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/importing/importtext.h"

#include "words/importwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell {

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ImportText)

public:
    static QString found(const ImportReport &report)
    {
        return rest(report, {tr("%n lead(s) will be added.", nullptr, number(report.added))});
    }

    static QString brought(const ImportReport &report)
    {
        QStringList sentences{tr("%n lead(s) were added.", nullptr, number(report.added))};
        if (report.facts > 0)
            sentences.append(tr("%n known fact(s) came with them.", nullptr, number(report.facts)));
        return rest(report, sentences);
    }

    static QString rejected(const ImportReport &report, qsizetype most)
    {
        QStringList lines;
        for (const RejectedRow &row : report.firstRejected) {
            if (lines.size() == most)
                break;
            lines.append(tr("Line %1: %2", "line number, reason")
                             .arg(QLocale().toString(row.line), rejectionText(row.fault)));
        }
        if (const qint64 more = report.rejected - lines.size(); more > 0 && !lines.isEmpty())
            lines.append(tr("And %n more.", nullptr, number(more)));
        return lines.join(QLatin1Char('\n'));
    }

private:
    static int number(qint64 count)
    {
        return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    }

    static QString rest(const ImportReport &report, QStringList sentences)
    {
        if (report.known > 0) {
            sentences.append(
                tr("%n row(s) are here already and are left out.", nullptr, number(report.known)));
        }
        if (report.rejected > 0)
            sentences.append(tr("%n row(s) can't go in.", nullptr, number(report.rejected)));
        return sentences.join(QLatin1Char(' '));
    }
};

} // namespace

QString foundText(const ImportReport &report)
{
    return ImportText::found(report);
}

QString broughtText(const ImportReport &report)
{
    return ImportText::brought(report);
}

QString rejectedText(const ImportReport &report, qsizetype most)
{
    return ImportText::rejected(report, most);
}

} // namespace Callwell
