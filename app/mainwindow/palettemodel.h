// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/foundmodel.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace Callwell {

/*! What the command palette offers for what is typed: commands that can be given, then people. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< the command's key, or the person's company
    };

    PaletteModel(Workspace &workspace, const QList<QAction *> &commands, QObject *parent = nullptr);

    void search(const QString &typed);

    /*! The command at that row; null: it is a person. */
    [[nodiscard]] QAction *commandAt(int row) const;
    [[nodiscard]] FoundPerson personAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /*! The command's words without the mark of its key. */
    [[nodiscard]] static QString plainText(const QAction &action);

private:
    QList<QAction *> m_commands;
    QList<QAction *> m_fitting;
    FoundModel m_found;
};

} // namespace Callwell
