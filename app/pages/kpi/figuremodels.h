// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/kpi/figuretable.h"

#include <QAbstractTableModel>

namespace Callwell {

/*! A FigureTable as a table: the row's label, then one column for each of its columns. */
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }
    /*! The number shown there; null for a label. */
    [[nodiscard]] const FigureCell *cellAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    FigureTable m_table;
};

/*! The charted rows and columns of a FigureTable as numbers: what KChart draws bars from. */
class FigureBarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FigureTable &table);
    /*! With the charted rows only. */
    [[nodiscard]] const FigureTable &table() const { return m_table; }
    [[nodiscard]] const FigureCell &cellAt(int row, int bar) const;
    [[nodiscard]] const FigureColumn &columnAt(int bar) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    FigureTable m_table;
    QList<qsizetype> m_columns;
};

} // namespace Callwell
