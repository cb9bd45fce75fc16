// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QUuid>

namespace Callwell {

/*! A line of a list of settings. */
struct EntryRow
{
    QUuid id; ///< null: known by its place only
    QStringList cells;
    bool muted = false; ///< no longer used, or not set by anybody
    bool fixed = false; ///< can be neither removed nor moved
};

/*! A short list of settings as a table. Cells may hold text from outside: shown as it is. */
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EntryModel(QStringList columns, QObject *parent = nullptr);

    void setRows(QList<EntryRow> rows);
    [[nodiscard]] const QList<EntryRow> &rows() const { return m_rows; }
    /*! -1 where there is none. */
    [[nodiscard]] int rowOf(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_columns;
    QList<EntryRow> m_rows;
};

} // namespace Callwell
