// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewaylogin.h"

#include "sync/gatewayerror.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QProcessEnvironment>
#include <QScopeGuard>

#include <clocale>
#include <libpq-fe.h>
#include <netdb.h>
#include <utility>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;
constexpr int lookUpMs = 100; ///< how often it is asked whether to stop

using Parameters = QList<std::pair<QByteArray, QByteArray>>;

// A file that cannot be: libpq looks for the user's own where it is told of none.
constexpr auto noFile = "/dev/null/none";

// Even beside parameters that say otherwise libpq takes from PG* what is not among them, and
// OpenSSL whom the "system" trusts from SSL_CERT_*.
void forgetEnvironment()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith("PG"_L1) || name == "SSL_CERT_FILE"_L1 || name == "SSL_CERT_DIR"_L1)
            qunsetenv(name.toLocal8Bit().constData());
    }
}

Parameters parametersFor(const ServerAddress &address, const QString &password,
                         const QString &certificateFile)
{
    Parameters all{
        {"dbname", address.database.toUtf8()},
        {"user", address.login.toUtf8()},
        {"password", password.toUtf8()},
        {"port", QByteArray::number(address.port)},
        {"application_name", "callwell"},
        {"client_encoding", "UTF8"},
        {"options", ""},
        {"passfile", noFile},
        {"gssencmode", "disable"},
        {"target_session_attrs", "any"},
        {"keepalives", "1"},
        {"keepalives_idle", "10"},
        {"keepalives_interval", "5"},
        {"keepalives_count", "4"},
        {"tcp_user_timeout", "30000"},
    };
    if (isLocal(address)) {
        all += {{"sslmode", "disable"}, {"require_auth", "scram-sha-256,none"}};
        return all;
    }
    all += {
        {"sslmode", "verify-full"},
        {"sslrootcert", certificateFile.isEmpty() ? "system" : certificateFile.toUtf8()},
        {"sslnegotiation", "postgres"},
        {"sslcertmode", "disable"},
        {"sslcert", noFile},
        {"sslkey", noFile},
        {"sslcrl", noFile},
        {"ssl_min_protocol_version", "TLSv1.2"},
        {"require_auth", "scram-sha-256"},
        {"channel_binding", "prefer"},
    };
    return all;
}

// What libpq may be told; an empty word would be replaced by one of its own, and a socket or a list
// of hosts hidden in a name would be gone to without a certificate.
bool isPlausible(const ServerAddress &address)
{
    for (const QString &word : {address.host, address.database, address.login}) {
        if (word.isEmpty() || word.contains(QChar(0)))
            return false;
    }
    return !address.host.contains(u',') && !address.host.startsWith(u'@') && address.port > 0
        && address.port < 65536;
}

// The addresses of a host, as text; libpq itself would give the first of them all the time.
QList<QByteArray> addressesOf(const QString &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    QList<QByteArray> addresses;
    if (getaddrinfo(host.toUtf8().constData(), nullptr, &hints, &found) != 0)
        return {};
    for (const addrinfo *one = found; one; one = one->ai_next) {
        char text[NI_MAXHOST] = {};
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0,
                        NI_NUMERICHOST)
            == 0)
            addresses.append(text);
    }
    freeaddrinfo(found);
    return addresses;
}

// Messages of libpq in this thread as its authors wrote them: they are read here.
class PlainMessages
{
public:
    PlainMessages()
        : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainMessages()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainMessages)

private:
    locale_t m_plain;
    locale_t m_before;
};

bool saysOneOf(const QByteArray &message, std::initializer_list<const char *> parts)
{
    return std::ranges::any_of(parts, [&](const char *part) { return message.contains(part); });
}

// Why it failed. `stage`: where the connection was before.
Error loginError(const ServerAddress &address, const pg_conn *handle, ConnStatusType stage)
{
    const QByteArray message = PQerrorMessage(handle);
    const QString text = QString::fromUtf8(message).trimmed();
    Error unreachable{ErrorCode::ServerUnreachable, {address.host}, text};
    Error notProved{ErrorCode::ServerCertificate, {address.host}, text};
    if (stage == CONNECTION_SSL_STARTUP) {
        const bool cut = saysOneOf(message,
                                   {"SSL SYSCALL error", "unexpected eof", "closed the connection",
                                    "could not receive", "could not send", "during SSL exchange"});
        return cut ? unreachable : notProved;
    }
    if (const QByteArray state = stateIn(message); !state.isEmpty()) {
        if (state == "42501") // a login of the cluster that has nothing to do with us
            return {ErrorCode::ServerRefused, {address.login, address.host}, text};
        return serverError(address, state, {}, text);
    }
    if (saysOneOf(message, {"no password supplied"}))
        return {ErrorCode::PasswordMissing, {address.login, address.host}, text};
    // it wants the password itself, or does not know it as one who has its verifier does
    if (saysOneOf(message, {"authentication", "SCRAM", "signature", "channel binding"}))
        return notProved;
    return unreachable;
}

pg_conn *start(const Parameters &parameters)
{
    static QMutex environment; // libpq reads it while it starts
    const QMutexLocker lock(&environment);
    forgetEnvironment();
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : parameters) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return PQconnectStartParams(names.data(), values.data(), 0);
}

// Waits until the line is ready, or gives why it is no longer waited for.
std::optional<ErrorCode> waitFor(pg_conn *handle, bool reading, QDeadlineTimer deadline,
                                 const std::atomic_bool *stop)
{
    while (!deadline.hasExpired()) {
        if (stop && *stop)
            return ErrorCode::Cancelled;
        const qint64 slice = std::min<qint64>(deadline.remainingTime(), lookUpMs);
        const auto until = PQgetCurrentTimeUSec() + (slice * 1000);
        if (PQsocketPoll(PQsocket(handle), reading, !reading, until) != 0)
            return {};
    }
    return ErrorCode::ServerUnreachable;
}

// One address, until the deadline.
Result<pg_conn *> attempt(const ServerAddress &address, const Parameters &parameters,
                          QDeadlineTimer deadline, const std::atomic_bool *stop)
{
    pg_conn *handle = start(parameters);
    if (!handle)
        return failure(ErrorCode::ServerFailed, {address.host}, u"no memory"_s);
    auto closing = qScopeGuard([handle] { PQfinish(handle); });
    // the state of a refused login stands in no other place
    PQsetErrorVerbosity(handle, PQERRORS_VERBOSE);
    auto wanted = PGRES_POLLING_WRITING;
    ConnStatusType stage = PQstatus(handle);
    if (stage == CONNECTION_BAD)
        return std::unexpected(loginError(address, handle, stage));
    while (wanted != PGRES_POLLING_OK) {
        const bool reading = wanted == PGRES_POLLING_READING;
        if (const auto gaveUp = waitFor(handle, reading, deadline, stop))
            return failure(*gaveUp, {address.host}, u"no answer in time"_s);
        wanted = PQconnectPoll(handle);
        if (wanted == PGRES_POLLING_FAILED)
            return std::unexpected(loginError(address, handle, stage));
        stage = PQstatus(handle);
    }
    if (!isLocal(address) && !PQsslInUse(handle))
        return failure(ErrorCode::ServerCertificate, {address.host}, u"not encrypted"_s);
    PQsetErrorVerbosity(handle, PQERRORS_DEFAULT);
    // where in our own functions it was is for who reads the server's log
    PQsetErrorContextVisibility(handle, PQSHOW_CONTEXT_NEVER);
    closing.dismiss();
    return handle;
}

} // namespace

bool isLocal(const ServerAddress &address)
{
    return address.host.startsWith(u'/');
}

Result<pg_conn *> logIn(const ServerAddress &address, const QString &password,
                        const QString &certificateFile, const std::atomic_bool *stop)
{
    if (!isPlausible(address))
        return failure(ErrorCode::ServerUnreachable, {address.host}, u"no such address"_s);
    if (password.isEmpty() && !isLocal(address))
        return failure(ErrorCode::PasswordMissing, {address.login, address.host});
    if (password.contains(QChar(0)))
        return failure(ErrorCode::ServerRefused, {address.login, address.host}, u"NUL"_s);

    const PlainMessages plain;
    const QDeadlineTimer deadline(patienceMs);
    Parameters parameters = parametersFor(address, password, certificateFile);
    parameters.append({"host", address.host.toUtf8()});
    if (isLocal(address))
        return attempt(address, parameters, deadline, stop);

    parameters.emplaceBack("hostaddr", "");
    Result<pg_conn *> last =
        failure(ErrorCode::ServerUnreachable, {address.host}, u"the name is not known"_s);
    const QList<QByteArray> addresses = addressesOf(address.host);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        parameters.last().second = addresses.at(i);
        last = attempt(address, parameters,
                       QDeadlineTimer(deadline.remainingTime() / (addresses.size() - i)), stop);
        if (last || last.error().code != ErrorCode::ServerUnreachable)
            break; // who answers has the word
    }
    return last;
}

} // namespace Callwell
