// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/comparisonmodel.h"

#include <QLocale>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QString &line, const QList<LineSpan> &spans)
{
    QStringList words;
    for (const LineSpan &span : spans)
        words.append(line.sliced(span.from, span.length).simplified());
    words.removeAll(QString());
    return QLocale().createSeparatedList(words);
}

} // namespace

void ComparisonModel::setLines(const QList<ComparedLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    m_differences.clear();
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const bool differs = lines.at(row).change != LineChange::Same;
        if (differs && (row == 0 || lines.at(row - 1).change == LineChange::Same))
            m_differences.append(static_cast<int>(row));
    }
    endResetModel();
}

void ComparisonModel::setNames(const QString &before, const QString &after)
{
    m_beforeName = before;
    m_afterName = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedLine &line = m_lines.at(index.row());
    const bool before = index.column() == BeforeNumber || index.column() == Before;
    const int number = before ? line.beforeNumber : line.afterNumber;
    const bool isNumber = index.column() == BeforeNumber || index.column() == AfterNumber;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignTop);
    if (role == Qt::DisplayRole && isNumber)
        return number > 0 ? QLocale().toString(number) : QString();
    if (role == Qt::DisplayRole)
        return before ? line.before : line.after;
    if (role == Qt::AccessibleTextRole && !isNumber)
        return spoken(line, before);
    return {};
}

QString ComparisonModel::spoken(const ComparedLine &line, bool before) const
{
    const QString &text = before ? line.before : line.after;
    switch (line.change) {
    case LineChange::Same:
        return text;
    case LineChange::Removed:
        return before ? tr("Went: %1").arg(text) : tr("No line");
    case LineChange::Added:
        return before ? tr("No line") : tr("New: %1").arg(text);
    case LineChange::Changed:
        break;
    }
    const QString words = wordsOf(text, before ? line.beforeSpans : line.afterSpans);
    if (words.isEmpty())
        return tr("Changed: %1").arg(text);
    return tr("Changed: %1. The words that differ: %2").arg(text, words);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Before:
        return m_beforeName;
    case After:
        return m_afterName;
    default:
        return role == Qt::DisplayRole ? QString() : tr("Line");
    }
}

} // namespace Callwell
