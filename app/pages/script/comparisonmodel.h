// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/worddiff.h"

#include <QAbstractTableModel>

namespace Callwell {

/*!
 * Two texts line by line: of each side the number of the line and the line. What a screen reader
 * says of a line names what became of it and which words differ.
 */
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BeforeNumber, Before, AfterNumber, After, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ComparedLine> &lines);
    /*! What the two are called, in the heading: "Version 1". */
    void setNames(const QString &before, const QString &after);

    [[nodiscard]] const ComparedLine &lineAt(int row) const { return m_lines.at(row); }
    /*! The rows at which differences begin. */
    [[nodiscard]] const QList<int> &differences() const { return m_differences; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString spoken(const ComparedLine &line, bool before) const;

    QList<ComparedLine> m_lines;
    QList<int> m_differences;
    QString m_beforeName;
    QString m_afterName;
};

} // namespace Callwell
