// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/keychain.h"
#include "support.h"
#include "sync/faketeam.h"
#include "sync/joiningfile.h"
#include "sync/syncer.h"

#include <QTimer>

namespace Callwell {

/*! Holds what it is given, and answers as the real one does: later. */
class MemoryKeychain : public Keychain
{
public:
    void read(const QString &name, QObject *context, Found then) override
    {
        QTimer::singleShot(0, context, [this, name, then] {
            then(passwords.contains(name) ? std::optional(passwords.value(name)) : std::nullopt);
        });
    }
    void write(const QString &name, const QString &password, QObject *context,
               Written then) override
    {
        QTimer::singleShot(0, context, [this, name, password, then] {
            if (works)
                passwords.insert(name, password);
            then(works);
        });
    }
    void forget(const QString &name) override { passwords.remove(name); }

    QHash<QString, QString> passwords;
    bool works = true;
};

/*! A team in memory with one member, and how one gets in. Change it between rounds only. */
class TeamHouse
{
public:
    TeamHouse()
    {
        TestWorkspace workspace(TestWorkspace::Members::Nobody); // knows the columns
        team.greeting = {.schema = 1,
                         .epoch = QUuid(u"018f0000-0000-7000-8000-0000000000c8"),
                         .time = QDateTime::currentMSecsSinceEpoch(),
                         .member = member,
                         .role = QStringLiteral("rep")};
        for (const QLatin1StringView table : syncedTables()) {
            const auto columns = syncedColumns(workspace.store(), table);
            for (const SyncedColumn &column : columns.value()) {
                team.greeting.tables[table].insert(column.name,
                                                   column.blob         ? QStringLiteral("uuid")
                                                       : column.number ? QStringLiteral("bigint")
                                                                       : QStringLiteral("text"));
            }
        }
        team.write(QStringLiteral("member"), member,
                   {{QStringLiteral("name"), QStringLiteral("Rep")},
                    {QStringLiteral("role"), QStringLiteral("rep")},
                    {QStringLiteral("team"), QString()}});
    }

    [[nodiscard]] GatewayOpener opener()
    {
        return [this](const SyncState &state, const QString &typed,
                      const std::atomic_bool *) -> Result<std::unique_ptr<Gateway>> {
            ++opened;
            if (fails)
                return std::unexpected(*fails);
            CALLWELL_LET(const ServerAddress there, parseJoiningFile(state.server, {}));
            if (typed != password)
                return failure(ErrorCode::ServerRefused, {there.login, there.host});
            return std::make_unique<FakeGateway>(team);
        };
    }

    void addPerson(const QUuid &person, const QUuid &lead, const QString &given)
    {
        const QJsonValue none = QString();
        team.write(QStringLiteral("person"), person,
                   {{QStringLiteral("given_name"), given},
                    {QStringLiteral("family_name"), QStringLiteral("Roe")},
                    {QStringLiteral("job_title"), none},
                    {QStringLiteral("buyer_role"), QStringLiteral("unknown")},
                    {QStringLiteral("address"), none},
                    {QStringLiteral("language"), none},
                    {QStringLiteral("time_zone"), none},
                    {QStringLiteral("note"), none},
                    {QStringLiteral("created_at"), qint64{1'700'000'000'000}}});
        team.write(QStringLiteral("lead"), lead,
                   {{QStringLiteral("person_id"), person.toString(QUuid::WithoutBraces)},
                    {QStringLiteral("interest"), none},
                    {QStringLiteral("stage"), QStringLiteral("new")},
                    {QStringLiteral("owner_side"), QStringLiteral("marketing")},
                    {QStringLiteral("hand_raise"), QStringLiteral("not_asked")},
                    {QStringLiteral("next_step"), none},
                    {QStringLiteral("created_at"), qint64{1'700'000'000'000}}});
    }

    static QUuid numbered(int number)
    {
        return QUuid::fromString(
            QStringLiteral("018f0000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
    }

    const QUuid member = numbered(100);
    FakeTeam team;
    QString password = QStringLiteral("right");
    std::optional<Error> fails; ///< what no session gets past
    std::atomic_int opened = 0;
};

} // namespace Callwell
