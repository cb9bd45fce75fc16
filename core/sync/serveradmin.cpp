// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/serveradmin.h"

#include "sync/serverschema.h"
#include "sync/servertime.h"

#include <QRegularExpression>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Names of rules that admin.sql, upkeep.sql and guard.sql say first in their message.
constexpr std::array rules{"server_version"_L1,  "not_superuser"_L1, "encoding"_L1,
                           "other_workspace"_L1, "not_empty"_L1,     "unknown_user"_L1,
                           "bad_login"_L1,       "login_taken"_L1,   "bad_limit"_L1,
                           "keep_days"_L1,       "unknown_role"_L1,  "member_has_login"_L1,
                           "not_a_verifier"_L1};

// The severity before the message is in the server's language, what the guard is about behind it,
// in quotation marks where it could be several words.
Error asRule(const Error &error, const QString &about)
{
    static const QRegularExpression form(
        u"\\A[^\\s:]+: +([a-z_]+)"
        "(?:: (?:[^\"\\n]*\"([^\\n]*)\"|[^\\n]* is ([^\\n]*)|([^\\n]+) cannot))?"_s);
    const auto match = form.match(error.detail);
    const QString rule = match.captured(1);
    if (error.code != ErrorCode::ServerFailed || !std::ranges::contains(rules, rule))
        return error;
    const QString said = match.captured(2) + match.captured(3) + match.captured(4);
    return {ErrorCode::ServerRule, {rule, about.isEmpty() ? said : about}, error.detail};
}

template<typename T>
Result<T> ruled(const Result<T> &result, const QString &about = {})
{
    if (result)
        return result;
    return std::unexpected(asRule(result.error(), about));
}

// Who waits here sees afterwards what the other one did.
constexpr auto oneAtATime = "SELECT pg_advisory_xact_lock(hashtext('callwell init'));\n"_L1;

} // namespace

Result<std::optional<int>> ServerAdmin::version()
{
    CALLWELL_LET(const auto there,
                 m_connection.select(u"SELECT to_regclass('sync.meta') IS NOT NULL"_s));
    if (!there.constFirst().constFirst().toBool())
        return std::nullopt;
    CALLWELL_LET(const auto rows, m_connection.select(u"SELECT schema_version FROM sync.meta"_s));
    if (rows.isEmpty())
        return std::nullopt;
    return rows.constFirst().constFirst().toInt();
}

Result<SchemaChange> ServerAdmin::init()
{
    const ServerSchema &schema = serverSchema();
    CALLWELL_TRY(ruled(m_connection.runScript(schema.guard)));
    CALLWELL_LET(const auto before, version());
    if (const int known = before.value_or(0); known > schema.version) {
        return failure(
            ErrorCode::ServerNewer,
            {m_connection.address().host, QString::number(known), QString::number(schema.version)});
    }
    CALLWELL_TRY(ruled(m_connection.runScript(oneAtATime + schema.all)));
    CALLWELL_LET(const auto after, version());
    return SchemaChange{.from = before, .to = after.value_or(0)};
}

Result<QList<QVariantList>> ServerAdmin::call(const QString &signature, const QVariantList &values,
                                              const QString &about, const QString &columns)
{
    const QString name = signature.left(signature.indexOf(u'('));
    // the server's own refusal would not tell apart what is missing and what is not allowed
    CALLWELL_LET(const auto allowed,
                 m_connection.select(
                     u"SELECT to_regnamespace('api') IS NOT NULL,"
                     " to_regnamespace('api') IS NOT NULL AND has_schema_privilege('api', 'USAGE')"
                     " AND EXISTS (SELECT FROM pg_proc WHERE proname = $1"
                     " AND pronamespace = to_regnamespace('api')"
                     " AND has_function_privilege(oid, 'EXECUTE'))"_s,
                     {name}));
    const QVariantList &may = allowed.constFirst();
    const ServerAddress &address = m_connection.address();
    if (!may.at(0).toBool())
        return failure(ErrorCode::ServerNotOurs, {address.host, address.database});
    if (!may.at(1).toBool())
        return failure(ErrorCode::ServerRule, {u"not_permitted"_s, address.login});
    return ruled(m_connection.select(u"SELECT %1 FROM api.%2"_s.arg(columns, signature), values),
                 about);
}

Result<MemberId> ServerAdmin::addUser(const NewUser &user, const QString &password)
{
    CALLWELL_LET(const QString verifier, m_connection.verifier(user.login, password));
    const QVariant member =
        user.member.isNull() ? QVariant() : user.member.uuid().toString(QUuid::WithoutBraces);
    CALLWELL_LET(const auto rows,
                 call(u"add_user($1::text, $2::text, $3::text, $4::text, $5::text, $6::uuid,"
                      " $7::int)"_s,
                      {user.login, user.name, QString(code(user.role)), user.team, verifier, member,
                       user.connections},
                      user.login));
    return MemberId(QUuid(rows.constFirst().constFirst().toString()));
}

Done ServerAdmin::removeUser(const QString &login)
{
    CALLWELL_TRY(call(u"remove_user($1::text)"_s, {login}, login));
    return {};
}

Done ServerAdmin::setRole(const QString &login, Role role)
{
    CALLWELL_TRY(call(u"set_role($1::text, $2::text)"_s, {login, QString(code(role))}, login));
    return {};
}

Done ServerAdmin::setTeam(const QString &login, const QString &team)
{
    CALLWELL_TRY(call(u"set_team($1::text, $2::text)"_s, {login, team}, login));
    return {};
}

Done ServerAdmin::setPassword(const QString &login, const QString &password)
{
    CALLWELL_LET(const QString verifier, m_connection.verifier(login, password));
    CALLWELL_TRY(call(u"set_password($1::text, $2::text)"_s, {login, verifier}, login));
    return {};
}

Done ServerAdmin::setCeiling(const QString &login, std::optional<qint64> rows)
{
    const QVariant value = rows ? QVariant(*rows) : QVariant();
    CALLWELL_TRY(call(u"set_ceiling($1::text, $2::bigint)"_s, {login, value}, login));
    return {};
}

Result<QList<ServerUser>> ServerAdmin::users()
{
    CALLWELL_LET(const auto rows,
                 call(u"list_users()"_s, {}, {},
                      u"login, member_id, name, role, team, extract(epoch FROM added_at)::bigint,"
                      " extract(epoch FROM removed_at)::bigint, ceiling, sessions"_s));
    QList<ServerUser> users;
    for (const QVariantList &row : rows) {
        enum { Login, Member, Name, RoleCode, Team, Added, Removed, Ceiling, Sessions };
        users.append({.login = row.at(Login).toString(),
                      .member = MemberId(QUuid(row.at(Member).toString())),
                      .name = row.at(Name).toString(),
                      .role = row.at(RoleCode).toString(),
                      .team = row.at(Team).toString(),
                      .added = timeFromSeconds(row.at(Added)),
                      .removed = timeFromSeconds(row.at(Removed)),
                      .ceiling = row.at(Ceiling).isNull()
                          ? std::nullopt
                          : std::optional(row.at(Ceiling).toLongLong()),
                      .sessions = row.at(Sessions).toInt()});
    }
    return users;
}

Result<QList<ServerCheck>> ServerAdmin::check()
{
    CALLWELL_LET(const auto rows, call(u"check()"_s, {}, {}));
    QList<ServerCheck> lines;
    for (const QVariantList &row : rows)
        lines.append({row.at(0).toString(), row.at(1).toBool(), row.at(2).toString()});
    return lines;
}

Result<int> ServerAdmin::tidy(int keepDays)
{
    CALLWELL_LET(const auto rows, call(u"tidy($1::int)"_s, {keepDays}, QString::number(keepDays)));
    return rows.constFirst().constFirst().toInt();
}

Result<QUuid> ServerAdmin::newEpoch()
{
    CALLWELL_LET(const auto rows, call(u"new_epoch()"_s, {}, {}));
    return QUuid(rows.constFirst().constFirst().toString());
}

} // namespace Callwell
