// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/networkmodel.h"

#include "pages/people/networkwords.h"
#include "theme/plaintooltip.h"
#include "words/theirtext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

void NetworkModel::setNetwork(const Network &network, QDate today)
{
    beginResetModel();
    m_network = network;
    m_today = today;
    endResetModel();
}

int NetworkModel::rowCount(const QModelIndex &parent) const
{
    const auto nodes = static_cast<int>(m_network.nodes.size());
    return parent.isValid() || nodes == 0 ? 0 : nodes - 1;
}

int NetworkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant NetworkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int node = nodeOf(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Who)
        return NetworkWords::spoken(m_network, node, m_today);
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Who: {
        QStringList parts{Words::isolated(NetworkWords::name(m_network.nodes.at(node))),
                          NetworkWords::standing(m_network.nodes.at(node))};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case How:
        return NetworkWords::how(m_network, node);
    case Since:
        return NetworkWords::since(m_network, node, m_today);
    case Source:
        return NetworkWords::source(m_network, node);
    default:
        return {};
    }
}

QVariant NetworkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case How:
        return tr("How they have to do with them");
    case Since:
        return tr("Since");
    case Source:
        return tr("How we know");
    default:
        return {};
    }
}

} // namespace Callwell
