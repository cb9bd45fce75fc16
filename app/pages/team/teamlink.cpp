// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/teamlink.h"

#include <QGuiApplication>
#include <QNetworkInformation>

namespace Callwell {
using namespace Qt::StringLiterals;

TeamLink::TeamLink(Workspace &workspace, ServerAddress server, GatewayOpener opener,
                   Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keychain(keychain)
    , m_standing{.server = std::move(server)}
{
    if (!opener)
        return;
    Database &database = workspace.database();
    m_syncer =
        std::make_unique<Syncer>(database.path(), std::move(opener), workspace.sharedClock());
    connect(m_syncer.get(), &Syncer::statusChanged, this, &TeamLink::take);
    connect(m_syncer.get(), &Syncer::rowsChanged, &database, &Database::tellNews);
    connect(&database, &Database::changedHere, m_syncer.get(), &Syncer::sendSoon);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_syncer.get(),
            [syncer = m_syncer.get()](Qt::ApplicationState state) {
                syncer->setInUse(state == Qt::ApplicationActive);
            });
}

TeamLink::~TeamLink() = default;

QString TeamLink::passwordName(const ServerAddress &server)
{
    return u"%1@%2:%3/%4"_s.arg(server.login, server.host).arg(server.port).arg(server.database);
}

void TeamLink::begin()
{
    countAttention(); // how much waits is known without the server
    setHold(TeamStanding::Hold::Asking);
    m_keychain.read(passwordName(m_standing.server), this,
                    [this](const std::optional<QString> &password) {
                        if (m_standing.hold != TeamStanding::Hold::Asking)
                            return; // typed meanwhile
                        if (password)
                            beginWith(*password, false);
                        else
                            setHold(TeamStanding::Hold::NoPassword);
                    });
}

void TeamLink::beginWith(const QString &password, bool remember)
{
    m_password = password;
    m_remember = remember;
    resume();
}

void TeamLink::syncNow()
{
    if (m_standing.hold == TeamStanding::Hold::Paused)
        resume();
    else if (m_syncer && m_standing.hold == TeamStanding::Hold::None)
        m_syncer->syncNow();
}

void TeamLink::pause()
{
    setHold(TeamStanding::Hold::Paused);
    if (m_syncer)
        m_syncer->pause();
}

void TeamLink::resume()
{
    m_standing.sync.error.reset();
    setHold(TeamStanding::Hold::None);
    if (m_syncer)
        m_syncer->start(m_password);
}

void TeamLink::countAttention()
{
    if (m_syncer)
        m_syncer->countAttention();
}

void TeamLink::show(const TeamStanding &standing)
{
    m_standing = standing;
    Q_EMIT changed();
}

void TeamLink::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // nobody knows here: rounds come by the clock alone
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) {
                using enum QNetworkInformation::Reachability;
                if (now != Disconnected && m_standing.sync.state == SyncStatus::State::Trying)
                    syncNow();
            });
}

void TeamLink::take(const SyncStatus &status)
{
    const bool wasComplete = m_standing.sync.complete;
    const bool wasRestored = m_standing.sync.restored;
    m_standing.sync = status;
    m_standing.sync.restored |= wasRestored; // told until the program ends
    const bool well = status.state == SyncStatus::State::Waiting && !status.error
        && m_standing.hold == TeamStanding::Hold::None && status.syncedAt.isValid();
    if (well && m_remember) {
        m_remember = false;
        m_keychain.write(passwordName(m_standing.server), m_password, this, [this](bool done) {
            m_standing.keychainFailed = !done;
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
    if (status.complete && !wasComplete)
        Q_EMIT completed();
}

void TeamLink::setHold(TeamStanding::Hold hold)
{
    m_standing.hold = hold;
    Q_EMIT changed();
}

} // namespace Callwell
