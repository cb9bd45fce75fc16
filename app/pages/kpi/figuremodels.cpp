// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/figuremodels.h"

#include "theme/measures.h"

#include <QApplication>
#include <QFontMetrics>

namespace Callwell {

namespace {

// Columns as wide as their words, with room between them.
QSize roomFor(const QString &text)
{
    const QFontMetrics metrics(QApplication::font());
    return {metrics.horizontalAdvance(text) + Measures::px(Space::Large),
            metrics.height() + Measures::px(Space::Small)};
}

} // namespace

void FigureTableModel::setTable(const FigureTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

const FigureCell *FigureTableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_table.rows.at(index.row()).cells.at(index.column() - 1);
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell *cell = cellAt(index);
    const FigureRow &row = m_table.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell ? cell->text : row.label;
    case Qt::AccessibleTextRole:
        if (!cell)
            return row.label;
        return tr("%1, %2: %3")
            .arg(row.label, m_table.columns.at(index.column() - 1).name, cell->text);
    case Qt::SizeHintRole:
        return roomFor(cell ? cell->text : row.label);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cell ? Qt::AlignTrailing | Qt::AlignVCenter
                                        : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString name = section == 0 ? m_table.rowName : m_table.columns.at(section - 1).name;
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::SizeHintRole)
        return roomFor(name);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing)
                                   | Qt::AlignVCenter);
    return {};
}

void FigureBarModel::setTable(const FigureTable &table)
{
    beginResetModel();
    m_table = table;
    m_table.rows.removeIf([](const FigureRow &row) { return !row.charted; });
    m_columns = table.chartedColumns();
    endResetModel();
}

const FigureCell &FigureBarModel::cellAt(int row, int bar) const
{
    return m_table.rows.at(row).cells.at(m_columns.at(bar));
}

const FigureColumn &FigureBarModel::columnAt(int bar) const
{
    return m_table.columns.at(m_columns.at(bar));
}

int FigureBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureBarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FigureBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return cellAt(index.row(), index.column()).number;
}

QVariant FigureBarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnAt(section).name : QVariant();
    if (section >= rowCount())
        return {};
    const QFontMetrics metrics(Measures::font(Type::Small));
    return metrics.elidedText(m_table.rows.at(section).label, Qt::ElideRight, Measures::px(160));
}

} // namespace Callwell
