// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/timelinestore.h"
#include "usecase/workspace.h"

#include <QAbstractListModel>

namespace Callwell {

/*!
 * The events of a person, newest first, fetched a page at a time behind the last one: ten years
 * cost nothing until somebody scrolls there.
 */
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< TimelineRow
        BeginsDayRole, ///< whether the newer event before it was on another day
    };
    static constexpr int pageSize = 100;

    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    /*! Shows that person's events; null: nobody's. */
    void setPerson(PersonId person);
    /*! Only events of these kinds; none given: of any. */
    void setKinds(const QList<ActivityKind> &kinds);
    [[nodiscard]] const QList<ActivityKind> &kinds() const { return m_kinds; }

    using Words = std::function<QString(const TimelineRow &)>;
    /*! Makes the text that is read aloud. */
    void setWords(Words words) { m_words = std::move(words); }

    [[nodiscard]] const TimelineRow &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isLoading() const { return m_underWay; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /*! A page came; also after the last one. */
    void loaded();
    void failed(const Callwell::Error &error);

private:
    void restart();
    void refresh(const TouchedRows &touched);
    void ask(const TimelineKey &after, void (TimelineModel::*use)(const QList<TimelineRow> &));
    void append(const QList<TimelineRow> &rows);
    void compare(const QList<TimelineRow> &newest);
    void replace(const QList<TimelineRow> &newest);

    Workspace &m_workspace;
    PersonId m_person;
    QList<ActivityKind> m_kinds;
    QList<TimelineRow> m_rows;
    Words m_words;
    bool m_underWay = false;
    bool m_atEnd = true;
    quint64 m_generation = 0; ///< answers to earlier questions are dropped
};

} // namespace Callwell
