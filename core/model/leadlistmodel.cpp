// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/leadlistmodel.h"

#include "base/logging.h"

#include <QPromise>

#include <algorithm>

namespace Callwell {

namespace {

// Above this many rows between the first and the last change a reset is quicker than a difference.
constexpr qsizetype mostToCompare = 20'000;

// Changes come in bursts; what others read after one goes first.
constexpr std::chrono::milliseconds refreshDelay{60};

// Whether rows of that table decide where a lead stands or what its row shows.
bool concernsLeads(const TouchedRows &touched)
{
    static const QSet<QString> tables{
        QStringLiteral("lead"),         QStringLiteral("person"),  QStringLiteral("organisation"),
        QStringLiteral("activity"),     QStringLiteral("inquiry"), QStringLiteral("closing_record"),
        QStringLiteral("source"),       QStringLiteral("consent"), QStringLiteral("member"),
        QStringLiteral("relationship"), QStringLiteral("task"),    QStringLiteral("cadence"),
        QStringLiteral("setting")};
    return touched.everything || touched.tables.intersects(tables);
}

} // namespace

LeadListModel::LeadListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &LeadListModel::askForWanted);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &LeadListModel::refresh);
    connect(&workspace.database(), &Database::changed, this, &LeadListModel::makeStale);
}

LeadListModel::~LeadListModel()
{
    if (m_stream)
        m_stream->cancel();
}

void LeadListModel::setQuery(const LeadQuery &query)
{
    m_query = query;
    m_fixed = false;
    begin(true);
}

void LeadListModel::showLeads(const QList<LeadId> &ids)
{
    begin(true);
    dropStream();
    m_fixed = true;
    addChunk(ids);
    Q_EMIT loaded();
}

void LeadListModel::refresh()
{
    if (!m_fixed)
        begin(m_stream && m_afresh); // what has only begun begins again
}

// Disconnects first: what is on its way already must not arrive any more.
void LeadListModel::dropStream()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream->cancel();
    m_stream->deleteLater();
    m_stream = nullptr;
}

void LeadListModel::begin(bool afresh)
{
    m_refresh.stop();
    dropStream();
    m_afresh = afresh;
    m_nextIds.clear();
    if (afresh && !m_ids.isEmpty()) {
        beginResetModel();
        m_ids.clear();
        m_wanted.clear();
        endResetModel();
    }
    const QDateTime now = m_workspace.clock().now();
    m_query.now = now;
    m_query.endOfToday = now.toLocalTime().date().endOfDay().toUTC();

    const auto promise = std::make_shared<QPromise<Ids>>();
    promise->start();
    m_stream = new QFutureWatcher<Ids>(this);
    connect(m_stream, &QFutureWatcherBase::resultReadyAt, this,
            [this, stream = m_stream](int i) { addChunk(stream->resultAt(i)); });
    connect(m_stream, &QFutureWatcherBase::finished, this, &LeadListModel::finish);
    m_stream->setFuture(promise->future());
    m_workspace
        .ask([promise, query = m_query](Connection &store) {
            const Done done = LeadStore(store).streamIds(query, [&](const Ids &ids) {
                promise->addResult(ids);
                return !promise->isCanceled();
            });
            promise->finish();
            return done;
        })
        .then(this, [this](const Done &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void LeadListModel::addChunk(const Ids &ids)
{
    if (!m_afresh) {
        m_nextIds.append(ids);
        return;
    }
    if (ids.isEmpty())
        return;
    const auto first = static_cast<int>(m_ids.size());
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_ids.append(ids);
    endInsertRows();
}

void LeadListModel::finish()
{
    m_stream->deleteLater();
    m_stream = nullptr;
    if (!m_afresh)
        become(std::exchange(m_nextIds, {}));
    Q_EMIT loaded();
}

void LeadListModel::become(const Ids &next)
{
    const auto [oldFirst, newFirst] = std::ranges::mismatch(std::as_const(m_ids), next);
    const qsizetype first = oldFirst - m_ids.cbegin();
    qsizetype same = 0; // at the end
    while (same < m_ids.size() - first && same < next.size() - first
           && m_ids.at(m_ids.size() - 1 - same) == next.at(next.size() - 1 - same))
        ++same;
    const qsizetype oldCount = m_ids.size() - first - same;
    const Ids middle = next.sliced(first, next.size() - first - same);
    if (oldCount + middle.size() > mostToCompare) {
        beginResetModel();
        m_ids = next;
        m_wanted.clear();
        endResetModel();
        return;
    }
    QHash<LeadId, qsizetype> places;
    for (qsizetype i = 0; i < middle.size(); ++i)
        places.insert(middle.at(i), i);
    removeGone(first, oldCount, places);
    reorder(first, m_ids.size() - first - same, places);
    insertNew(first, middle);
    Q_ASSERT(m_ids == next);
}

void LeadListModel::removeGone(qsizetype first, qsizetype count,
                               const QHash<LeadId, qsizetype> &places)
{
    const auto gone = [&](qsizetype row) {
        return !places.contains(m_ids.at(row));
    };
    for (qsizetype end = first + count; end > first;) {
        qsizetype begin = end - 1;
        if (gone(begin)) {
            while (begin > first && gone(begin - 1))
                --begin;
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            m_ids.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin;
    }
}

void LeadListModel::reorder(qsizetype first, qsizetype count,
                            const QHash<LeadId, qsizetype> &places)
{
    const auto place = [&](const LeadId &id) {
        return places.value(id);
    };
    const auto begin = m_ids.cbegin() + first;
    if (std::ranges::is_sorted(begin, begin + count, {}, place))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const Ids before = m_ids;
    std::ranges::sort(m_ids.begin() + first, m_ids.begin() + first + count, {}, place);
    const QModelIndexList old = persistentIndexList();
    for (const QModelIndex &persistent : old)
        changePersistentIndex(persistent, index(rowOf(before.at(persistent.row()))));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LeadListModel::insertNew(qsizetype first, const Ids &middle)
{
    for (qsizetype i = 0; i < middle.size();) {
        const qsizetype row = first + i;
        // What is in the list already stands in the right order: up to it everything is new.
        const LeadId next = row < m_ids.size() ? m_ids.at(row) : LeadId();
        qsizetype end = i;
        while (end < middle.size() && middle.at(end) != next)
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        // Behind the last one that was here stands what the lists share, and that is no part of
        // `middle`: the whole rest is new.
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + end - i) - 1);
        m_ids = m_ids.first(row) + middle.sliced(i, end - i) + m_ids.sliced(row);
        endInsertRows();
        i = end;
    }
}

void LeadListModel::makeStale(const TouchedRows &touched)
{
    if (!concernsLeads(touched))
        return;
    ++m_generation;
    m_underWay.clear();
    m_refresh.start();
    // What is on the screen asks for itself again.
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LeadId &id = m_ids.at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(id);
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (role != RowRole && !text)
        return {};
    const Cached *cached = m_rows.object(id);
    if (!cached || cached->generation != m_generation)
        want(index.row() / pageSize);
    if (!cached)
        return text ? QVariant(QString()) : QVariant();
    if (text)
        return m_words ? m_words(cached->row) : QString();
    return QVariant::fromValue(cached->row);
}

void LeadListModel::want(int page) const
{
    m_wanted.insert(page);
    if (!m_ask.isActive())
        m_ask.start();
}

void LeadListModel::askForWanted()
{
    Ids ids;
    QList<int> pages = m_wanted.values();
    std::ranges::sort(pages);
    for (const int page : std::as_const(pages)) {
        const qsizetype first = qsizetype(page) * pageSize;
        const qsizetype end = std::min(first + pageSize, m_ids.size());
        for (qsizetype row = first; row < end; ++row) {
            const LeadId &id = m_ids.at(row);
            const Cached *cached = m_rows.object(id);
            if ((!cached || cached->generation != m_generation) && !m_underWay.contains(id)) {
                m_underWay.insert(id);
                ids.append(id);
            }
        }
    }
    m_wanted.clear();
    if (ids.isEmpty())
        return;
    m_workspace.ask([ids](Connection &store) { return LeadStore(store).rows(ids); })
        .then(this, [this, generation = m_generation](const Result<QList<LeadRow>> &rows) {
            if (generation != m_generation)
                return; // the store changed meanwhile; what is still wanted is asked for again
            if (rows)
                keep(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void LeadListModel::keep(const QList<LeadRow> &rows)
{
    QSet<LeadId> came;
    for (const LeadRow &row : rows) {
        m_underWay.remove(row.lead.id);
        came.insert(row.lead.id);
        m_rows.insert(row.lead.id, new Cached{row, m_generation});
    }
    // The rows came in the list's order: tell each run of neighbours once.
    int row = rows.isEmpty() ? -1 : rowOf(rows.first().lead.id);
    row = std::max(row, 0);
    const auto all = static_cast<int>(m_ids.size());
    int told = 0;
    for (; row < all && told < came.size(); ++row) {
        if (!came.contains(m_ids.at(row)))
            continue;
        const int first = row;
        while (row + 1 < all && came.contains(m_ids.at(row + 1)))
            ++row;
        told += row - first + 1;
        Q_EMIT dataChanged(index(first), index(row));
    }
}

} // namespace Callwell
