// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/entrymodel.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace Callwell {

class EmptyState;

/*!
 * A list of settings with what can be done with them beside it, each by a key. It changes nothing
 * itself: it says what is wanted.
 */
class EntryList : public QWidget
{
    Q_OBJECT

public:
    enum Ability { Edit = 1, Move = 2 };
    Q_DECLARE_FLAGS(Abilities, Ability)

    struct Wording
    {
        QString name; ///< for who listens, e.g. "Days off"
        QString add; ///< on the button, e.g. "Add a day off…"
        QStringList columns;
        QString emptyTitle; ///< what stands there where nothing is set
        QString emptyText;
    };

    EntryList(const QString &objectName, const Wording &wording, Abilities abilities,
              QWidget *parent = nullptr);

    /*! Keeps the current line where it is there still. */
    void setRows(const QList<EntryRow> &rows);
    /*! Goes to that line, now or as soon as it is there. */
    void setCurrent(const QUuid &id);
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const; ///< -1: none
    /*! What stands there instead of the list, until setRows. */
    void showProblem(const QString &title, const QString &text);
    /*! Its keys work there as well. */
    void shareKeysWith(QWidget *widget);

Q_SIGNALS:
    void addWanted();
    void editWanted(int row);
    void removeWanted(int row);
    void moveWanted(int row, int by);
    void currentChanged(int row);

private:
    QAction *addCommand(QVBoxLayout *buttons, const QString &text, const QList<QKeySequence> &keys);
    void setUpTable(const Wording &wording);
    void fitColumns();
    void refreshActions();

    Wording m_wording;
    EntryModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_first = nullptr; ///< of the buttons
    QList<QAction *> m_all;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr; ///< null: lines are not edited here
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr; ///< null: the order is not set here
    QAction *m_down = nullptr;
    QUuid m_wanted; ///< a line that is to come
};

Q_DECLARE_OPERATORS_FOR_FLAGS(EntryList::Abilities)

} // namespace Callwell
