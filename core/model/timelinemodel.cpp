// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"

namespace Callwell {

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace.database(), &Database::changed, this, &TimelineModel::refresh);
}

void TimelineModel::setPerson(PersonId person)
{
    if (person == m_person)
        return;
    m_person = person;
    restart();
}

void TimelineModel::setKinds(const QList<ActivityKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    restart();
}

void TimelineModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_atEnd = m_person.isNull();
    m_underWay = false;
    ++m_generation;
    endResetModel();
    fetchMore({});
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_underWay;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const TimelineKey after = m_rows.isEmpty()
        ? TimelineKey{}
        : TimelineKey{m_rows.last().activity.at, m_rows.last().activity.id};
    ask(after, &TimelineModel::append);
}

void TimelineModel::ask(const TimelineKey &after,
                        void (TimelineModel::*use)(const QList<TimelineRow> &))
{
    m_underWay = true;
    ++m_generation;
    m_workspace
        .ask([person = m_person, kinds = m_kinds, after](Connection &store) {
            return TimelineStore(store).page(person, after, pageSize, kinds);
        })
        .then(this, [this, use, generation = m_generation](const Result<QList<TimelineRow>> &rows) {
            if (generation != m_generation)
                return;
            m_underWay = false;
            if (!rows) {
                m_atEnd = true;
                Q_EMIT failed(rows.error());
                return;
            }
            (this->*use)(*rows);
            Q_EMIT loaded();
        });
}

void TimelineModel::append(const QList<TimelineRow> &rows)
{
    m_atEnd = rows.size() < pageSize;
    if (rows.isEmpty())
        return;
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

// Events are only ever added or, by taking back, removed: where the newest page is the same, so is
// the rest.
void TimelineModel::refresh(const TouchedRows &touched)
{
    static const QSet<QString> tables{
        QStringLiteral("activity"),      QStringLiteral("call"),
        QStringLiteral("member"),        QStringLiteral("call_outcome"),
        QStringLiteral("prospect_view"), QStringLiteral("attachment")};
    if (m_person.isNull())
        return;
    // who stands around somebody brings what they said, whenever that was
    if (touched.tables.contains(QStringLiteral("relationship")))
        ask({}, &TimelineModel::replace);
    else if (touched.everything || touched.tables.intersects(tables))
        ask({}, &TimelineModel::compare);
}

void TimelineModel::compare(const QList<TimelineRow> &newest)
{
    const bool same = m_rows.size() >= newest.size()
        && std::ranges::equal(
                          m_rows.first(newest.size()), newest, {},
                          [](const TimelineRow &row) { return row.activity.id; },
                          [](const TimelineRow &row) { return row.activity.id; })
        && (newest.size() == pageSize || newest.size() == m_rows.size());
    if (!same) {
        replace(newest);
        return;
    }
    std::ranges::copy(newest, m_rows.begin());
    if (!newest.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(newest.size()) - 1));
}

void TimelineModel::replace(const QList<TimelineRow> &newest)
{
    beginResetModel();
    m_rows = newest;
    m_atEnd = newest.size() < pageSize;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineRow &row = m_rows.at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case BeginsDayRole:
        return index.row() == 0
            || m_rows.at(index.row() - 1).activity.at.toLocalTime().date()
            != row.activity.at.toLocalTime().date();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_words ? m_words(row) : row.activity.words;
    default:
        return {};
    }
}

} // namespace Callwell
