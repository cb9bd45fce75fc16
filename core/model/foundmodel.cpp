// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/foundmodel.h"

namespace Callwell {

FoundModel::FoundModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void FoundModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    ++m_generation;
    if (m_typed.isEmpty()) {
        m_underWay = false;
        show({});
        return;
    }
    m_underWay = true;
    m_workspace
        .ask([typed = m_typed](Connection &store) { return SearchStore(store).find(typed, most); })
        .then(this, [this, generation = m_generation](const Result<QList<FoundPerson>> &found) {
            if (generation != m_generation)
                return;
            m_underWay = false;
            if (found)
                show(*found);
            else
                Q_EMIT failed(found.error());
        });
}

void FoundModel::show(const QList<FoundPerson> &found)
{
    beginResetModel();
    m_found = found;
    endResetModel();
    Q_EMIT loaded();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundPerson &found = m_found.at(index.row());
    switch (role) {
    case FoundRole:
        return QVariant::fromValue(found);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_words ? m_words(found) : found.familyName;
    default:
        return {};
    }
}

} // namespace Callwell
