// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/networkstore.h"

#include <QAbstractTableModel>
#include <QDate>

namespace Callwell {

/*! The people and organisations around somebody as a list: one row for each node but the first. */
class NetworkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, How, Since, Source, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setNetwork(const Network &network, QDate today);

    /*! The row of a node of the network, and back; -1: the one in the middle, or none. */
    [[nodiscard]] static int rowOf(int node) { return node - 1; }
    [[nodiscard]] static int nodeOf(int row) { return row + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Network m_network;
    QDate m_today;
};

} // namespace Callwell
