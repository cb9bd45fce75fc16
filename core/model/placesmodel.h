// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "usecase/workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace Callwell {

/*! The places of the inbox, each with the number of leads that stand there. */
class PlacesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< int, a Place
        CountRole, ///< int; invalid: not counted yet
        IsManyRole, ///< bool: there are more than were counted
    };
    static constexpr int countedUpTo = 10'000;

    explicit PlacesModel(Workspace &workspace, QObject *parent = nullptr);

    using Words = std::function<QString(Place)>;
    void setWords(Words words) { m_words = std::move(words); }

    [[nodiscard]] Place placeAt(int row) const { return static_cast<Place>(row); }
    [[nodiscard]] int count(Place place) const { return m_counts.at(static_cast<size_t>(place)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void loaded();
    void failed(const Callwell::Error &error);

private:
    using Counts = std::array<int, codes<Place>.size()>;

    Workspace &m_workspace;
    Counts m_counts; ///< -1: not known yet
    Words m_words;
    QTimer m_refresh;
    quint64 m_generation = 0;
};

} // namespace Callwell
