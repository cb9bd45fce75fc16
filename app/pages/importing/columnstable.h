// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/importfile.h"

#include <QTableWidget>

namespace Callwell {

/*! One line for each column of a file: what it is called, what it becomes, its first values. */
class ColumnsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview);
    /*! The columns as they were changed here. */
    [[nodiscard]] const QList<ColumnMap> &columns() const { return m_columns; }

Q_SIGNALS:
    void edited();

private:
    enum Field { Name, Becomes, KnownAs, Values, FieldCount };
    void showColumn(int row, const QList<CsvRow> &rows);
    void become(int row, MapTarget target);
    void showKey(int row);

    QList<ColumnMap> m_columns;
};

} // namespace Callwell
