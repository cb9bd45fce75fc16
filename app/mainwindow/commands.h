// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "store/leadstore.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Callwell {

class UndoActions;

/*! Every command of the main window, with its key, and the menus that they stand in. */
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(QMainWindow *window, const UndoActions &undo);

    [[nodiscard]] const QList<QMenu *> &menus() const { return m_menus; }
    /*! All of them, as the palette lists them. */
    [[nodiscard]] QList<QAction *> all() const;

    /*! Those about the chosen lead can be given only while there is one, and on the workbench. */
    void setLeadChosen(bool chosen);
    void setWorkbench(bool workbench);
    /*! Whether Alt and a letter open a menu; F10 always does. A page may want those letters. */
    void setMenuLetters(bool letters);
    void setSort(LeadSort sort);

    QAction *newLead = nullptr;
    QAction *import = nullptr;
    QAction *startEmpty = nullptr;
    QAction *joinTeam = nullptr;
    QAction *name = nullptr;
    QAction *quit = nullptr;
    QAction *search = nullptr;
    QAction *palette = nullptr;
    QAction *settings = nullptr;
    QAction *call = nullptr;
    QAction *theyCall = nullptr;
    QAction *noAnswer = nullptr;
    QAction *answer = nullptr;
    QAction *handRaise = nullptr;
    QAction *reachOut = nullptr;
    QAction *giveUp = nullptr;
    QAction *consent = nullptr;
    QAction *inquiry = nullptr;
    QAction *fact = nullptr;
    QAction *objection = nullptr;
    QAction *alternative = nullptr;
    QAction *view = nullptr;
    QAction *putRight = nullptr;
    QAction *assign = nullptr;
    QAction *takeOn = nullptr;
    QAction *note = nullptr;
    QAction *promise = nullptr;
    QAction *close = nullptr;
    QAction *network = nullptr;
    QAction *relate = nullptr;
    QAction *post = nullptr;
    QAction *merge = nullptr;
    QAction *onlyMine = nullptr;
    QAction *filter = nullptr;
    QAction *list = nullptr;
    QAction *scripts = nullptr;
    QAction *kpi = nullptr;
    QAction *team = nullptr; ///< shown where there is one, as the next
    QAction *attention = nullptr;
    QAction *keys = nullptr;
    QAction *about = nullptr;
    QMenu *more = nullptr; ///< what else can be done with a lead

Q_SIGNALS:
    void placeWanted(Callwell::Place place);
    void sortWanted(Callwell::LeadSort sort);

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &shortcuts,
                 const QString &icon = {});
    QMenu *addMenu(const QString &title);
    void addFile();
    void addEdit(const UndoActions &undo);
    void addLead();
    void addView();
    void addHelp();
    void refresh();

    QMainWindow *m_window;
    QList<QMenu *> m_menus;
    QStringList m_titles; ///< of the menus, with their letters
    QList<QAction *> m_ofLead;
    QList<QAction *> m_ofWorkbench;
    QList<QAction *> m_sorts;
    bool m_leadChosen = false;
    bool m_workbench = true;
};

} // namespace Callwell
