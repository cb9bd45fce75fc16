// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/undo.h"
#include "usecase/workspace.h"

#include <QTimer>

class QAction;

namespace Callwell {

/*! "Take Back" and "Do Again", each with the name of what it would do now. */
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(Workspace &workspace, QWidget *window);

    [[nodiscard]] QAction *takeBack() const { return m_takeBack; }
    [[nodiscard]] QAction *doAgain() const { return m_doAgain; }

Q_SIGNALS:
    /*! What was done, as a sentence. */
    void done(const QString &sentence);
    /*! The names are those of the store as it is now. */
    void named();

private:
    void refresh();
    void perform(Result<GroupRow> (*useCase)(Session &), const QString &sentence);

    Workspace &m_workspace;
    QWidget *m_window;
    QAction *m_takeBack;
    QAction *m_doAgain;
    QTimer m_refresh;
    quint64 m_generation = 0;
};

} // namespace Callwell
