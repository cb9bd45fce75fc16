// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/kpicsv.h"

#include "words/kpiwords.h"

#include <QSaveFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// Numbers without separators, so that a spreadsheet can count on.
QString field(const FigureCell &cell)
{
    const bool counted = cell.figure && cell.text == KpiWords::count(qRound64(cell.number));
    return counted ? QString::number(qRound64(cell.number)) : field(cell.text);
}

QString csv(const FigureTable &table)
{
    QString text = field(table.name) + u"\r\n"_s;
    QStringList header{field(table.rowName)};
    for (const FigureColumn &column : table.columns)
        header.append(field(column.name));
    text += header.join(u',') + u"\r\n"_s;
    for (const FigureRow &row : table.rows) {
        QStringList fields{field(row.label)};
        for (const FigureCell &cell : row.cells)
            fields.append(field(cell));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace

Done writeKpiCsv(const QString &path, const KpiPeriod &period, const QList<FigureTable> &tables)
{
    QString text = QChar(QChar::ByteOrderMark) + field(KpiWords::period(period)) + u"\r\n"_s;
    for (const FigureTable &table : tables) {
        if (!table.rows.isEmpty())
            text += u"\r\n"_s + csv(table);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    file.write(text.toUtf8());
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    return {};
}

} // namespace Callwell
