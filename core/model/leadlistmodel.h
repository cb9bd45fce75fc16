// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "usecase/workspace.h"

#include <QAbstractListModel>
#include <QCache>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>

namespace Callwell {

/*!
 * A list of leads, up to millions: it holds the ids of a place in their order, and of the rows only
 * those that were looked at lately, loaded in pages. Nothing here waits: what is not loaded yet has
 * no row, is asked for, and comes as dataChanged().
 *
 * After a change of the store the ids are read again and the list becomes them by removing, moving
 * and inserting, so that whatever was selected stays selected.
 */
class LeadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< LeadId
        RowRole, ///< LeadRow; invalid while it is being loaded
    };
    static constexpr int pageSize = 256;
    static constexpr int cachedRows = 32 * pageSize;

    explicit LeadListModel(Workspace &workspace, QObject *parent = nullptr);
    ~LeadListModel() override;

    /*! Shows the leads of a place; `endOfToday` is filled in here. */
    void setQuery(const LeadQuery &query);
    [[nodiscard]] const LeadQuery &query() const { return m_query; }
    /*! Shows these leads, whatever place they stand in. */
    void showLeads(const QList<LeadId> &ids);

    /*! Makes the text that is shown or read aloud where there is no delegate. */
    using Words = std::function<QString(const LeadRow &)>;
    void setWords(Words words) { m_words = std::move(words); }

    [[nodiscard]] LeadId idAt(int row) const { return m_ids.value(row); }
    /*! -1: not in the list. */
    [[nodiscard]] int rowOf(LeadId id) const { return static_cast<int>(m_ids.indexOf(id)); }
    /*! How many rows are in memory now. */
    [[nodiscard]] qsizetype heldRows() const { return m_rows.size(); }
    /*! Whether ids are still coming. */
    [[nodiscard]] bool isLoading() const { return m_stream != nullptr; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    /*! Reads the ids again, e.g. after midnight. */
    void refresh();

Q_SIGNALS:
    /*! All ids are there, also after a refresh. */
    void loaded();
    void failed(const Callwell::Error &error);

private:
    using Ids = QList<LeadId>;
    struct Cached
    {
        LeadRow row;
        quint64 generation = 0;
    };

    void dropStream();
    void begin(bool afresh);
    void addChunk(const Ids &ids);
    void finish();
    void become(const Ids &next);
    void removeGone(qsizetype first, qsizetype count, const QHash<LeadId, qsizetype> &places);
    void reorder(qsizetype first, qsizetype count, const QHash<LeadId, qsizetype> &places);
    void insertNew(qsizetype first, const Ids &middle);
    void makeStale(const TouchedRows &touched);
    void want(int page) const;
    void askForWanted();
    void keep(const QList<LeadRow> &rows);

    Workspace &m_workspace;
    LeadQuery m_query;
    bool m_fixed = false; ///< the ids were given
    Ids m_ids;
    Ids m_nextIds; ///< of a refresh, until it is whole
    bool m_afresh = false;
    QFutureWatcher<Ids> *m_stream = nullptr;
    QTimer m_refresh;
    Words m_words;

    mutable QCache<LeadId, Cached> m_rows{cachedRows};
    mutable QSet<int> m_wanted;
    mutable QTimer m_ask;
    QSet<LeadId> m_underWay;
    quint64 m_generation =
        1; ///< counts changes of the store: later answers of earlier ones are dropped
};

} // namespace Callwell
