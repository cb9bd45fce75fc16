// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/placesmodel.h"

namespace Callwell {

PlacesModel::PlacesModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_counts.fill(-1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100);
    connect(&m_refresh, &QTimer::timeout, this, &PlacesModel::refresh);
    connect(&workspace.database(), &Database::changed, &m_refresh, qOverload<>(&QTimer::start));
}

void PlacesModel::refresh()
{
    const QDateTime endOfToday = m_workspace.clock().now().toLocalTime().date().endOfDay().toUTC();
    m_workspace
        .ask([endOfToday](Connection &store) -> Result<Counts> {
            Counts counts{};
            for (const Place place : allValues<Place>()) {
                const LeadQuery query{.place = place, .endOfToday = endOfToday};
                CALLWELL_ASSIGN(counts.at(static_cast<size_t>(place)),
                                LeadStore(store).count(query, countedUpTo + 1));
            }
            return counts;
        })
        .then(this, [this, generation = ++m_generation](const Result<Counts> &counts) {
            if (generation != m_generation)
                return;
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_counts = *counts;
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            Q_EMIT loaded();
        });
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int counted = m_counts.at(static_cast<size_t>(index.row()));
    switch (role) {
    case PlaceRole:
        return index.row();
    case CountRole:
        return counted < 0 ? QVariant() : QVariant(std::min(counted, countedUpTo));
    case IsManyRole:
        return counted > countedUpTo;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_words ? m_words(placeAt(index.row())) : QString();
    default:
        return {};
    }
}

} // namespace Callwell
