// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/caretaker.h"
#include "main/options.h"
#include "main/singlewindow.h"
#include "mainwindow/mainwindow.h"
#include "pages/team/teamlink.h"

#include <QSettings>

namespace Callwell {

class JoinDialog;

/*! What the program reaches outside of its own files. */
struct Outside
{
    GatewayOpener opener; ///< of sessions with a team's server
    std::shared_ptr<Keychain> keychain;
};

/*! PostgreSQL, and the keychain of the desktop. */
[[nodiscard]] Outside realOutside();

/*! The running program: which workspace is open, in which window, and what comes next. */
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(Outside outside = realOutside(), QObject *parent = nullptr);
    ~Program() override;

    void start(const Options &options);

    /*! Where the example and one's own workspace are kept. */
    [[nodiscard]] static QString examplePath();
    [[nodiscard]] static QString ownPath();

private:
    using Kind = MainWindow::Kind;
    void openExample();
    void openOwn(bool import);
    /*! Opens the store, makes a new one where `mode` allows that, and shows its window. */
    void open(const QString &path, Connection::Mode mode, Kind kind, bool import = false);
    void show(std::unique_ptr<Database> database, Kind kind, bool import);
    /*! Ties the workspace to its team, and shows the window once everything was loaded. */
    void followTeam(const SyncState &state);
    void settle(Kind kind, bool import);
    void askToJoin();
    void join(JoinDialog *dialog, const ServerAddress &address, const QString &password,
              bool remember);
    void showWindow(Kind kind, bool import);
    void fail(const Error &error, const std::function<void()> &again);
    void closeWindow();

    QSettings m_memory;
    std::unique_ptr<SingleWindow> m_single;
    Outside m_outside;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TeamLink> m_team; ///< null: the workspace belongs to nobody else
    std::unique_ptr<MainWindow> m_window; ///< ends before the workspace that it shows
    std::unique_ptr<Caretaker> m_caretaker;
    std::unique_ptr<QWidget> m_page; ///< an error, or something that is being made
    /*! Of the team that is being joined: for its first round. */
    std::optional<std::pair<QString, bool>> m_typed; ///< password, and whether it is remembered
};

} // namespace Callwell
