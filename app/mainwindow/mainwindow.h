// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "usecase/workspace.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace Callwell {

class Commands;
class CallPage;
class ContactPage;
class ImportPage;
class KpiWindow;
class ListPane;
class PlacesView;
class ScriptPage;
class SettingsPage;
class StatusLine;
class TeamLink;
class UndoActions;

/*! The rep's window: places, the list, the person; pages that take its room for a while. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /*! What this workspace is, for the ways on that the window offers. */
    enum class Kind { Own, Example };

    /*! `memory` keeps sizes between runs; null: nothing is kept. It outlives the window. */
    MainWindow(Workspace &workspace, Kind kind, QSettings *memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPlace(Place place);
    void showLeads(const QList<LeadId> &leads, const QString &title);
    void showPerson(PersonId person, LeadId lead);
    /*! Opens the page that brings a file into this workspace. */
    void showImport();
    /*! Comes to the front, e.g. when somebody starts the program a second time. */
    void raiseUp();
    /*! Shows how it stands with the team that this workspace belongs to; it outlives the window. */
    void setTeam(TeamLink &team);
    /*! Tells that leads came back by themselves. */
    void sayBroughtBack(int leads);

    [[nodiscard]] const Commands &commands() const { return *m_commands; }
    /*! The window of numbers; null: not open. */
    [[nodiscard]] QWidget *kpiWindow() const;

Q_SIGNALS:
    /*! Somebody wants a workspace of their own; `import`: and bring a file into it. */
    void ownWorkspaceWanted(bool import);
    /*! Somebody wants to join a team. */
    void joinWanted();
    /*! The chosen person's page is filled. */
    void personShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWorkbench();
    void connectLists();
    void connectCommands();
    void restore();
    void chooseLead(PersonId person, LeadId lead);
    void openCall(LeadId lead);
    void backToList();
    void logNobodyAnswered();
    void showPalette();
    void showKpi();
    void showNetwork();
    void addSomebody();
    void showName();
    void showKeys();
    void showAbout();
    void showWorkbench();
    void showPage(QWidget *page);
    void showScripts();

    Workspace &m_workspace;
    Kind m_kind;
    QSettings *m_memory;
    QStackedWidget *m_stack;
    QWidget *m_workbench = nullptr;
    QSplitter *m_splitter = nullptr;
    PlacesView *m_places = nullptr;
    ListPane *m_list = nullptr;
    ContactPage *m_contact = nullptr;
    CallPage *m_call;
    ImportPage *m_import;
    SettingsPage *m_settings;
    QPointer<ScriptPage> m_scripts; ///< made when it is wanted
    QPointer<KpiWindow> m_kpi; ///< null: not open
    StatusLine *m_status;
    UndoActions *m_undo;
    Commands *m_commands;
};

} // namespace Callwell
