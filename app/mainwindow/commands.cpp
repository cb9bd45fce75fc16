// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/commands.h"

#include "mainwindow/undoactions.h"
#include "words/domainwords.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Callwell {
using namespace Qt::StringLiterals;

Commands::Commands(QMainWindow *window, const UndoActions &undo)
    : QObject(window)
    , m_window(window)
{
    addFile();
    addEdit(undo);
    addLead();
    addView();
    addHelp();
    refresh();
}

QMenu *Commands::addMenu(const QString &title)
{
    QMenu *menu = m_window->menuBar()->addMenu(title);
    m_menus.append(menu);
    m_titles.append(title);
    return menu;
}

QAction *Commands::add(QMenu *menu, const QString &text, const QList<QKeySequence> &shortcuts,
                       const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(shortcuts);
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    return action;
}

void Commands::addFile()
{
    QMenu *menu = addMenu(tr("&File"));
    newLead = add(menu, tr("Somebody &New…"), {QKeySequence::New}, u"contact-new"_s);
    m_ofWorkbench.append(newLead);
    import = add(menu, tr("&Import a File…"), {Qt::CTRL | Qt::Key_I}, u"document-import"_s);
    startEmpty = add(menu, tr("&Start Empty"), {}, u"document-new"_s);
    joinTeam = add(menu, tr("&Join a Team…"), {Qt::CTRL | Qt::Key_J}, u"system-users"_s);
    menu->addSeparator();
    name = add(menu, tr("Your &Name…"), {});
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
}

void Commands::addEdit(const UndoActions &undo)
{
    QMenu *menu = addMenu(tr("&Edit"));
    menu->addAction(undo.takeBack());
    menu->addAction(undo.doAgain());
    menu->addSeparator();
    search = add(menu, tr("&Search People"), {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}, u"search"_s);
    palette = add(menu, tr("Any &Command or Person…"), {Qt::CTRL | Qt::Key_K});
    menu->addSeparator();
    settings = add(menu, tr("How the Team &Works…"), {Qt::CTRL | Qt::Key_Comma}, u"configure"_s);
}

void Commands::addLead()
{
    QMenu *menu = addMenu(tr("&Lead"));
    call = add(menu, tr("&Call…"), {Qt::Key_C}, u"call-start"_s);
    call->setIconText(tr("Call"));
    theyCall = add(menu, tr("They Call &Us"), {Qt::SHIFT | Qt::Key_C}, u"call-incoming"_s);
    answer = add(menu, tr("&Answer…"), {Qt::Key_A}, u"mail-reply-sender"_s);
    answer->setIconText(tr("Answer"));
    menu->addSeparator();
    noAnswer = add(menu, tr("&Log: Nobody Answered"), {Qt::Key_U});
    reachOut = add(menu, tr("Log: &Message Sent…"), {Qt::Key_E}, u"mail-sent"_s);
    handRaise = add(menu, tr("&Their Answer about a Call…"), {Qt::Key_H}, u"user-available"_s);
    consent = add(menu, tr("How They May &Be Reached…"), {Qt::Key_D});
    giveUp = add(menu, tr("Stop Tr&ying…"), {Qt::Key_G});
    menu->addSeparator();
    inquiry = add(menu, tr("They As&ked Something…"), {Qt::Key_Q}, u"question"_s);
    fact = add(menu, tr("&What They Told Us…"), {Qt::Key_K});
    objection = add(menu, tr("What Speaks Aga&inst It…"), {Qt::Key_B});
    alternative = add(menu, tr("What &Else They Consider…"), {Qt::Key_L});
    view = add(menu, tr("How It Was &for Them…"), {Qt::Key_V});
    promise = add(menu, tr("What They Were Pro&mised…"), {Qt::SHIFT | Qt::Key_P});
    note = add(menu, tr("&Note…"), {Qt::Key_N}, u"document-edit"_s);
    menu->addSeparator();
    takeOn = add(menu, tr("L&ook After Them…"), {Qt::Key_T});
    assign = add(menu, tr("Han&d Over To…"), {Qt::Key_F});
    putRight = add(menu, tr("Put It &Right…"), {Qt::Key_W});
    close = add(menu, tr("Close with &Grace…"), {Qt::Key_X}, u"checkmark"_s);
    menu->addSeparator();
    network = add(menu, tr("&People Around Them…"), {Qt::Key_R}, u"distribute-graph"_s);
    relate = add(menu, tr("Add a Relations&hip…"), {Qt::Key_P}, u"list-add-user"_s);
    post = add(menu, tr("&Said in Public…"), {Qt::Key_O});
    merge = add(menu, tr("&Join with Another Record…"), {Qt::Key_J});

    const QList<QAction *> contact{noAnswer, reachOut, handRaise, consent, giveUp};
    const QList<QAction *> learned{inquiry, fact, objection, alternative, view, promise, note};
    const QList<QAction *> handling{takeOn, assign, putRight, close};
    const QList<QAction *> people{network, relate, post, merge};
    more = new QMenu(tr("More"), m_window);
    m_ofLead = {call, theyCall, answer};
    for (const QList<QAction *> &part : {contact, learned, handling, people}) {
        m_ofLead += part;
        more->addActions(part);
        more->addSeparator();
    }
}

void Commands::addView()
{
    QMenu *menu = addMenu(tr("&View"));
    for (const Place place : allValues<Place>()) {
        const auto number = static_cast<int>(place);
        QAction *action = add(menu, Words::name(place),
                              {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number))});
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeWanted(place); });
        m_ofWorkbench.append(action);
    }
    menu->addSeparator();
    QMenu *sort = menu->addMenu(tr("&Order"));
    auto *group = new QActionGroup(this);
    const QStringList names{tr("&Due First"), tr("&Waiting Longest"), tr("By &Name"),
                            tr("N&ewest First")};
    for (const LeadSort order : allValues<LeadSort>()) {
        const auto number = static_cast<int>(order);
        QAction *action = add(sort, names.at(number),
                              {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number))});
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT sortWanted(order); });
        m_sorts.append(action);
    }
    m_ofWorkbench.append(m_sorts);
    onlyMine = add(menu, tr("Only &Mine"), {Qt::Key_M});
    onlyMine->setCheckable(true);
    filter = add(menu, tr("From a &Source…"), {Qt::Key_S}, u"view-filter"_s);
    list = add(menu, tr("To the &List"), {Qt::CTRL | Qt::Key_L});
    m_ofWorkbench.append({onlyMine, filter});
    menu->addSeparator();
    scripts = add(menu, tr("Sc&ripts…"), {Qt::Key_F7}, u"document-edit"_s);
    kpi = add(menu, tr("&Numbers…"), {Qt::Key_F8, Qt::CTRL | Qt::SHIFT | Qt::Key_K},
              u"office-chart-bar"_s);
    team = add(menu, tr("&Team…"), {Qt::Key_F9}, u"system-users"_s);
    attention = add(menu, tr("Needs &Attention…"), {Qt::SHIFT | Qt::Key_F9}, u"dialog-warning"_s);
    team->setVisible(false);
    attention->setVisible(false);
}

void Commands::addHelp()
{
    QMenu *menu = addMenu(tr("&Help"));
    keys = add(menu, tr("&Keys"), {Qt::Key_F1, QKeySequence(u"?"_s)}, u"input-keyboard"_s);
    about = add(menu, tr("&About Callwell"), {}, u"help-about"_s);
}

QList<QAction *> Commands::all() const
{
    QList<QAction *> all;
    const auto collect = [&all](const auto &self, const QMenu &menu) -> void {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (const QMenu *inner = action->menu())
                self(self, *inner);
            else if (!action->isSeparator())
                all.append(action);
        }
    };
    for (const QMenu *menu : m_menus)
        collect(collect, *menu);
    return all;
}

void Commands::setLeadChosen(bool chosen)
{
    m_leadChosen = chosen;
    refresh();
}

void Commands::setWorkbench(bool workbench)
{
    m_workbench = workbench;
    refresh();
}

void Commands::setMenuLetters(bool letters)
{
    for (qsizetype i = 0; i < m_menus.size(); ++i) {
        const QString &title = m_titles.at(i);
        m_menus.at(i)->setTitle(letters ? title : QString(title).remove(u'&'));
    }
}

void Commands::setSort(LeadSort sort)
{
    m_sorts.at(static_cast<int>(sort))->setChecked(true);
}

// Letters alone are keys on the workbench; on the other pages they are typed.
void Commands::refresh()
{
    for (QAction *action : std::as_const(m_ofLead))
        action->setEnabled(m_workbench && m_leadChosen);
    for (QAction *action : std::as_const(m_ofWorkbench))
        action->setEnabled(m_workbench);
    keys->setShortcuts(m_workbench ? QList<QKeySequence>{Qt::Key_F1, QKeySequence(u"?"_s)}
                                   : QList<QKeySequence>{Qt::Key_F1});
}

} // namespace Callwell
