// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/entrymodel.h"

#include "theme/measures.h"
#include "theme/plaintooltip.h"

#include <QGuiApplication>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

EntryModel::EntryModel(QStringList columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void EntryModel::setRows(QList<EntryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EntryModel::rowOf(const QUuid &id) const
{
    if (id.isNull())
        return -1;
    const auto found = std::ranges::find(m_rows, id, &EntryRow::id);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column()).simplified();
    case Qt::AccessibleTextRole: // who listens hears the whole line
        return index.column() == 0 ? row.cells.join(u", "_s).simplified()
                                   : row.cells.value(index.column()).simplified();
    case Qt::ToolTipRole: // of what a narrow column cuts off
        return plainToolTip(row.cells.value(index.column()));
    case Qt::ForegroundRole:
        return row.muted ? QVariant(Measures::muted(QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section);
}

} // namespace Callwell
