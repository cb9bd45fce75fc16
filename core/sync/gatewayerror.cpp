// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewayerror.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <array>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// What an error's sentence is filled with.
enum class Fill { Nothing, Host, LoginAndHost, HostAndDatabase, Detail };

struct Meaning
{
    const char *state; ///< an SQLSTATE, or the first letters of several
    ErrorCode code;
    Fill fill;
};

// The first that fits. CW...: see resources/sql/postgres/README.md.
constexpr std::array meanings{
    Meaning{"CW001", ErrorCode::ServerRefused, Fill::LoginAndHost},
    Meaning{"CW002", ErrorCode::ServerGap, Fill::Detail},
    Meaning{"CW003", ErrorCode::ServerTooMuch, Fill::Nothing},
    Meaning{"CW004", ErrorCode::ServerExpired, Fill::Nothing},
    Meaning{"CW005", ErrorCode::ServerCeiling, Fill::Host},
    Meaning{"CW006", ErrorCode::ServerUnknownLaptop, Fill::Nothing},
    Meaning{"CW007", ErrorCode::ServerCloned, Fill::Detail},
    Meaning{"CW013", ErrorCode::ServerPartsMissing, Fill::Detail},
    Meaning{"28", ErrorCode::ServerRefused, Fill::LoginAndHost}, // who, or with what password
    Meaning{"53300", ErrorCode::ServerFull, Fill::Host}, // too_many_connections
    Meaning{"3D000", ErrorCode::ServerNotOurs, Fill::HostAndDatabase}, // no such database
    Meaning{"3F000", ErrorCode::ServerNotOurs, Fill::HostAndDatabase}, // no such schema
    Meaning{"42883", ErrorCode::ServerNotOurs, Fill::HostAndDatabase}, // no such function
    Meaning{"08", ErrorCode::ServerUnreachable, Fill::Host},
    Meaning{"57P0", ErrorCode::ServerUnreachable, Fill::Host}, // it stops, or it starts
};

QStringList filled(Fill fill, const ServerAddress &address, const QString &detail)
{
    switch (fill) {
    case Fill::Nothing:
        return {};
    case Fill::Host:
        return {address.host};
    case Fill::LoginAndHost:
        return {address.login, address.host};
    case Fill::HostAndDatabase:
        return {address.host, address.database};
    case Fill::Detail:
        return {detail};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Error serverError(const ServerAddress &address, QByteArrayView state, const QString &detail,
                  const QString &text)
{
    for (const Meaning &meaning : meanings) {
        if (state.startsWith(meaning.state))
            return {meaning.code, filled(meaning.fill, address, detail), text};
    }
    return {ErrorCode::ServerFailed, {address.host}, text};
}

Error resultError(const ServerAddress &address, const pg_conn *connection, const pg_result *result,
                  const QString &sql)
{
    const QString text =
        QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection))
            .trimmed()
        + u"\n["_s + sql.simplified().left(400) + u']';
    QByteArray state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (state.isEmpty() && !result)
        state = stateIn(PQerrorMessage(connection));
    // nothing but libpq itself speaks without a state: the line is cut, or the answer is no answer
    if (state.isEmpty() && PQstatus(connection) == CONNECTION_BAD)
        return {ErrorCode::ServerUnreachable, {address.host}, text};
    const char *detail = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL) : nullptr;
    return serverError(address, state, QString::fromUtf8(detail), text);
}

QByteArray stateIn(const QByteArray &message)
{
    static const QRegularExpression behindSeverity(u":  ([0-9A-Z]{5}): "_s);
    return behindSeverity.match(QString::fromUtf8(message)).captured(1).toLatin1();
}

} // namespace Callwell
