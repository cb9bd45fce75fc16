// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchstore.h"
#include "usecase/workspace.h"

#include <QAbstractListModel>

namespace Callwell {

/*! The people found for what somebody types; answers to what was typed before are dropped. */
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FoundRole = Qt::UserRole + 1, ///< FoundPerson
    };
    static constexpr int most = 50;

    explicit FoundModel(Workspace &workspace, QObject *parent = nullptr);

    void search(const QString &typed);
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] bool isLoading() const { return m_underWay; }

    using Words = std::function<QString(const FoundPerson &)>;
    void setWords(Words words) { m_words = std::move(words); }

    [[nodiscard]] const FoundPerson &foundAt(int row) const { return m_found.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const Callwell::Error &error);

private:
    void show(const QList<FoundPerson> &found);

    Workspace &m_workspace;
    QString m_typed;
    QList<FoundPerson> m_found;
    Words m_words;
    bool m_underWay = false;
    quint64 m_generation = 0;
};

} // namespace Callwell
