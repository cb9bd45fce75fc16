// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "mainwindow/mainwindow.h"
#include "pages/team/teamlink.h"
#include "theme/theme.h"

#include <QPromise>
#include <QSize>
#include <QTemporaryDir>

#include <functional>

namespace Callwell {

class Language;
struct SettingsView;

/*!
 * Draws every screen to PNG files: in each language, light and dark, in two sizes. A file is called
 * SCREEN-SCHEME-WIDTHxHEIGHT-LANGUAGE.png.
 */
class Tour : public QObject
{
    Q_OBJECT

public:
    /*! `store`: the workspace that is drawn; empty: an example made for this. */
    Tour(Theme &theme, Language &language, QString folder, QString store);
    ~Tour() override;

    /*!
     * Draws the first screen, which opens the window, and those whose names begin so; what needs
     * the screen before it may be missing then. Empty: all.
     */
    void drawOnly(const QString &beginning);

    /*! Runs the program until all is drawn; its exit code. */
    [[nodiscard]] int run();

private:
    /*! How a picture is taken. */
    struct Look
    {
        QString language;
        bool dark = false;
        QSize size;
    };
    /*! How long before a screen is drawn. */
    enum class Wait {
        ForTheStore, ///< until what was asked of it is there
        AMoment, ///< as long as somebody would look before they go on
        NotYetThere ///< while it is still being waited for
    };
    /*! Brings a screen up and returns what is drawn; null: nothing. */
    struct Screen
    {
        QString name;
        std::function<QWidget *()> show;
        Wait wait = Wait::ForTheStore;
    };

    void planScreens();
    void planOwnScreens();
    [[nodiscard]] Done prepare();
    [[nodiscard]] Done openStores();
    [[nodiscard]] bool mayWrite() const { return m_store.isEmpty(); }
    void planCall();
    void planCases();
    void planPeople();
    void planTeam();
    void planJoin();
    void showTeam(const TeamStanding &standing);
    void planSettings(const QList<SettingsView> &views);
    void nextLook();
    void nextScreen();
    void settle(int rounds, const std::function<void()> &then);
    void finish(int code);
    [[nodiscard]] QWidget *newWindow(Workspace &workspace, MainWindow::Kind kind);

    Theme &m_theme;
    Language &m_language;
    QString m_folder;
    QString m_store;
    QTemporaryDir m_made;
    QString m_example; ///< made for this; each look has a copy of its own
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Workspace> m_empty;
    std::unique_ptr<Keychain> m_keychain; ///< holds nothing
    std::unique_ptr<TeamLink> m_team; ///< of the window, where one is shown
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QPromise<Done>> m_making; ///< what never ends, to be drawn
    std::unique_ptr<QWidget> m_other; ///< a screen that isn't the window
    QList<Look> m_looks;
    QList<Screen> m_screens;
    qsizetype m_look = -1;
    qsizetype m_screen = -1;
    int m_drawn = 0;
    QStringList m_missing; ///< screens that the example had nothing for
};

} // namespace Callwell
