// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/program.h"

#include "main/examplemaker.h"
#include "main/house.h"
#include "main/makingpage.h"
#include "mainwindow/storeerrorpage.h"
#include "pages/team/firstsyncpage.h"
#include "pages/team/joindialog.h"
#include "sync/joiningfile.h"
#include "sync/postgresgateway.h"
#include "usecase/jointeam.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString inDataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

} // namespace

Outside realOutside()
{
    return {.opener = [](const SyncState &state, const QString &password,
                         const std::atomic_bool *stop) -> Result<std::unique_ptr<Gateway>> {
                CALLWELL_LET(const ServerAddress address,
                             parseJoiningFile(state.server, u"sync_state"_s));
                return PostgresGateway::open(address, password, stop);
            },
            .keychain = std::make_shared<SystemKeychain>()};
}

Program::Program(Outside outside, QObject *parent)
    : QObject(parent)
    , m_outside(std::move(outside))
{
}

Program::~Program()
{
    closeWindow();
}

QString Program::examplePath()
{
    return inDataFolder(u"example.callwell"_s);
}

QString Program::ownPath()
{
    return inDataFolder(u"workspace.callwell"_s);
}

void Program::start(const Options &options)
{
    if (!options.store.isEmpty()) {
        open(QFileInfo(options.store).absoluteFilePath(), Connection::Mode::Create, Kind::Own);
        return;
    }
    const QString last = m_memory.value(u"store/last"_s).toString();
    if (options.example || last.isEmpty())
        openExample();
    else
        open(last, Connection::Mode::ReadWrite, Kind::Own);
}

void Program::openExample()
{
    const QString path = examplePath();
    if (QFileInfo::exists(path)) {
        open(path, Connection::Mode::ReadWrite, Kind::Example);
        return;
    }
    auto page = std::make_unique<MakingPage>(makeExampleStore(path));
    connect(page.get(), &MakingPage::made, this, [this, path](const Done &done) {
        if (done)
            open(path, Connection::Mode::ReadWrite, Kind::Example);
        else
            fail(done.error(), [this] { openExample(); });
    });
    page->show();
    m_page = std::move(page);
}

void Program::openOwn(bool import)
{
    const QString path = ownPath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    open(path, Connection::Mode::Create, Kind::Own, import);
}

void Program::open(const QString &path, Connection::Mode mode, Kind kind, bool import)
{
    const auto again = [this, path, mode, kind, import] {
        open(path, mode, kind, import);
    };
    auto single = std::make_unique<SingleWindow>(path);
    switch (single->claim()) {
    case SingleWindow::Claim::Ours:
        break;
    case SingleWindow::Claim::Theirs:
        m_typed.reset();
        if (!m_window)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return;
    case SingleWindow::Claim::Unreachable:
        fail({.code = ErrorCode::StoreInUse, .arguments = {path}}, again);
        return;
    }
    auto database = Database::open(path, mode);
    if (!database) {
        fail(database.error(), again);
        return;
    }
    closeWindow();
    m_single = std::move(single);
    if (kind == Kind::Own)
        m_memory.setValue(u"store/last"_s, path);
    show(*std::move(database), kind, import);
}

void Program::show(std::unique_ptr<Database> database, Kind kind, bool import)
{
    m_workspace = std::make_unique<Workspace>(std::move(database), std::make_shared<SystemClock>());
    m_workspace->ask(&SyncState::read)
        .then(this, [this, kind, import](const Result<std::optional<SyncState>> &state) {
            if (state && *state)
                followTeam(**state);
            else
                settle(kind, import);
        });
}

void Program::followTeam(const SyncState &state)
{
    const QString path = m_workspace->database().path();
    const auto address = parseJoiningFile(state.server, path);
    if (!address) {
        const Error &error = address.error();
        closeWindow();
        fail(error, [this, path] { open(path, Connection::Mode::ReadWrite, Kind::Own); });
        return;
    }
    m_team =
        std::make_unique<TeamLink>(*m_workspace, *address, m_outside.opener, *m_outside.keychain);
    m_team->watchNetwork();
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (state.cursor.isEmpty()) {
        connect(m_team.get(), &TeamLink::completed, this, [this] { settle(Kind::Own, false); });
        auto page = std::make_unique<FirstSyncPage>(*m_team);
        connect(page.get(), &FirstSyncPage::exampleWanted, this, &Program::openExample,
                Qt::QueuedConnection);
        connect(page.get(), &FirstSyncPage::quitWanted, qApp, &QCoreApplication::quit);
        connect(m_single.get(), &SingleWindow::raiseWanted, page.get(), &QWidget::activateWindow);
        page->show();
        m_page = std::move(page);
    } else {
        settle(Kind::Own, false);
    }
    if (typed)
        m_team->beginWith(typed->first, typed->second);
    else
        m_team->begin();
}

void Program::settle(Kind kind, bool import)
{
    const auto again = [this, path = m_workspace->database().path(), kind, import] {
        open(path, Connection::Mode::ReadWrite, kind, import);
    };
    const auto ready = [this, kind, import, again](const Error *error) {
        if (!error) {
            showWindow(kind, import);
            return;
        }
        const Error kept = *error;
        closeWindow();
        fail(kept, again);
    };
    m_workspace->perform(&settleIn, houseToSettleIn())
        .then(this, [this, ready](const Result<MemberId> &member) {
            if (!member) {
                ready(&member.error());
                return;
            }
            m_workspace->setMember(*member);
            m_workspace->perform(&furnishTeam, houseToSettleIn())
                .then(this, [ready](const Result<bool> &furnished) {
                    ready(furnished ? nullptr : &furnished.error());
                });
        });
}

void Program::askToJoin()
{
    auto *dialog = new JoinDialog(m_outside.opener, m_window.get());
    connect(dialog, &JoinDialog::joined, this,
            [this, dialog](const ServerAddress &address, const QString &password, bool remember) {
                join(dialog, address, password, remember);
            });
    dialog->open();
}

void Program::join(JoinDialog *dialog, const ServerAddress &address, const QString &password,
                   bool remember)
{
    const QString path = inDataFolder(teamFileName(address));
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const Done done = joinTeam(path, address, m_workspace->clock()); !done) {
        dialog->refuse(done.error());
        return;
    }
    dialog->accept();
    QMetaObject::invokeMethod(
        this,
        [this, path, password, remember] {
            m_typed = {password, remember};
            open(path, Connection::Mode::ReadWrite, Kind::Own);
        },
        Qt::QueuedConnection);
}

void Program::showWindow(Kind kind, bool import)
{
    m_window = std::make_unique<MainWindow>(*m_workspace, kind, &m_memory);
    connect(m_window.get(), &MainWindow::ownWorkspaceWanted, this, &Program::openOwn,
            Qt::QueuedConnection); // the window that asked goes
    connect(m_window.get(), &MainWindow::joinWanted, this, &Program::askToJoin);
    connect(m_single.get(), &SingleWindow::raiseWanted, m_window.get(), &MainWindow::raiseUp);
    if (m_team)
        m_window->setTeam(*m_team);
    m_caretaker = std::make_unique<Caretaker>(*m_workspace);
    connect(m_caretaker.get(), &Caretaker::broughtBack, m_window.get(),
            &MainWindow::sayBroughtBack);
    m_window->show();
    if (import)
        m_window->showImport();
    m_page.reset();
}

void Program::fail(const Error &error, const std::function<void()> &again)
{
    m_typed.reset();
    auto page = std::make_unique<StoreErrorPage>(error);
    connect(page.get(), &StoreErrorPage::againWanted, this, again, Qt::QueuedConnection);
    connect(page.get(), &StoreErrorPage::exampleWanted, this, &Program::openExample,
            Qt::QueuedConnection);
    connect(
        page.get(), &StoreErrorPage::otherWanted, this,
        [this](const QString &path) { open(path, Connection::Mode::ReadWrite, Kind::Own); },
        Qt::QueuedConnection);
    connect(page.get(), &StoreErrorPage::quitWanted, qApp, &QCoreApplication::quit);
    page->show();
    m_page = std::move(page);
}

void Program::closeWindow()
{
    m_caretaker.reset();
    m_window.reset();
    if (m_team)
        m_page.reset(); // it may show how far the team is
    m_team.reset();
    m_workspace.reset();
    m_single.reset();
}

} // namespace Callwell
