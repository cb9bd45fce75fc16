// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/jointeam.h"

#include "base/uuidsource.h"
#include "store/connection.h"
#include "store/writeturn.h"
#include "sync/joiningfile.h"
#include "sync/syncstate.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

bool isSamePlace(const ServerAddress &a, const ServerAddress &b)
{
    return a.host == b.host && a.port == b.port && a.database == b.database && a.login == b.login;
}

// A store that is there already: fine where it was made for that address.
Result<bool> isJoined(Connection &store, const QString &path, const ServerAddress &address)
{
    CALLWELL_LET(const auto state, SyncState::read(store));
    if (state) {
        CALLWELL_LET(const ServerAddress there, parseJoiningFile(state->server, path));
        if (!isSamePlace(there, address))
            return failure(ErrorCode::RuleBroken, {u"store_of_another_team"_s});
        return true;
    }
    CALLWELL_LET(Query any, store.query(u"SELECT 1 FROM change_group LIMIT 1"_s));
    if (any.next())
        return failure(ErrorCode::RuleBroken, {u"store_has_own_work"_s});
    return false;
}

} // namespace

Done joinTeam(const QString &path, const ServerAddress &address, const Clock &clock)
{
    CALLWELL_LET(const QByteArray server, joiningFileText(address));
    if (QFileInfo::exists(path)) {
        // looked at first without a hand on it: what is refused stays as it is
        CALLWELL_LET(const auto there, Connection::open(path, Connection::Mode::ReadOnly));
        CALLWELL_LET([[maybe_unused]] const bool fits, isJoined(*there, path, address));
    }
    CALLWELL_LET(const auto store, Connection::open(path, Connection::Mode::Create));
    return inTurn(*store, [&]() -> Done {
        CALLWELL_LET(const bool joined, isJoined(*store, path, address));
        if (joined) {
            CALLWELL_LET(auto state, SyncState::read(*store));
            state->server = server; // the certificate may be a new one
            return state->write(*store);
        }
        const SyncState state{.laptop = UuidSource().next(clock.now().toMSecsSinceEpoch()),
                              .server = server};
        return state.write(*store);
    });
}

QString teamFileName(const ServerAddress &address)
{
    const QString place =
        u"%1/%2:%3/%4"_s.arg(address.login, address.host).arg(address.port).arg(address.database);
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return u"team-%1.callwell"_s.arg(QLatin1StringView(hash));
}

} // namespace Callwell
