// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/synccommand.h"

#include "ctl/stopsignal.h"
#include "ctl/typedpassword.h"
#include "sync/attention.h"
#include "sync/joiningfile.h"
#include "sync/postgresgateway.h"
#include "sync/serverurl.h"
#include "sync/syncer.h"
#include "sync/synclock.h"
#include "usecase/jointeam.h"
#include "words/errorwords.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace Callwell {
using namespace Qt::StringLiterals;

QString SyncCommand::name() const
{
    return u"sync"_s;
}

QString SyncCommand::summary() const
{
    return tr("Bring a store and its team's server together.");
}

QString SyncCommand::details() const
{
    return tr("The first time --server or --join says where the server is; a store that is not "
              "there is\n"
              "made. Later the store knows. Sends what waits, fetches what is new, every half "
              "minute until\n"
              "it is ended (Ctrl+C), or with --once one time. What was cut off goes on the next "
              "time.\n"
              "Exit code 1: something needs attention in the window.");
}

void SyncCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {u"server"_s, tr("postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE"), u"URL"_s});
    parser.addOption({u"join"_s, tr("A joining file instead of a URL."), u"FILE"_s});
    parser.addOption({u"password-file"_s,
                      tr("Read the password from the first line of FILE; - is standard input."),
                      u"FILE"_s});
    parser.addOption({u"once"_s, tr("One round, then end.")});
}

Result<ServerAddress> SyncCommand::address(const QCommandLineParser &parser)
{
    const QString path = storePath(parser);
    const QString url = parser.value(u"server"_s);
    const QString file = parser.value(u"join"_s);
    if (!url.isEmpty() && !file.isEmpty())
        return failure(ErrorCode::WrongUse, {tr("--server and --join say the same; give one")});
    if (!url.isEmpty() || !file.isEmpty()) {
        return file.isEmpty() ? addressFromUrl(url) : readJoiningFile(file);
    }
    CALLWELL_LET(const auto store, Connection::open(path, Connection::Mode::ReadWrite));
    CALLWELL_LET(const auto state, SyncState::read(*store));
    if (!state) {
        return failure(ErrorCode::WrongUse,
                       {tr("%1 belongs to no team: --server or --join is missing").arg(path)});
    }
    return parseJoiningFile(state->server, path);
}

Result<Answer> SyncCommand::run(const QCommandLineParser &parser)
{
    const SystemClock clock;
    CALLWELL_LET(const ServerAddress address, SyncCommand::address(parser));
    CALLWELL_LET(const QString password,
                 typedPassword(parser.value(u"password-file"_s),
                               tr("Password of %1 at %2:").arg(address.login, address.host)));
    if (parser.isSet(u"server"_s) || parser.isSet(u"join"_s)) {
        // before the server knows us no store is made, and none goes to another address
        CALLWELL_LET(const auto gateway, PostgresGateway::open(address, password));
        CALLWELL_LET([[maybe_unused]] const Greeting greeting, gateway->hello({}));
        CALLWELL_TRY(joinTeam(storePath(parser), address, clock));
    }
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadWrite));
    CALLWELL_TRY(prepareForRounds(*store));
    const StopSignal stop;
    Total total;
    if (parser.isSet(u"once"_s)) {
        CALLWELL_TRY(oneRound(*store, address, password, stop.token(), total));
        return answer(*store, total);
    }
    while (!stop.token().stop_requested()) {
        const Done done = oneRound(*store, address, password, stop.token(), total);
        if (!done && !passesByItself(done.error().code))
            return std::unexpected(done.error());
        if (!done && done.error().code != ErrorCode::Cancelled)
            tell(errorText(done.error()));
        pause(stop.token());
    }
    return answer(*store, total);
}

Done SyncCommand::oneRound(Connection &store, const ServerAddress &address, const QString &password,
                           const std::stop_token &stop, Total &total)
{
    CALLWELL_LET(const auto lock, SyncLock::take(store.path()));
    QElapsedTimer timer;
    timer.start();
    CALLWELL_LET(const auto gateway, PostgresGateway::open(address, password));
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    const std::stop_callback end(stop, [&] { *cancelled = true; });
    const SystemClock clock;
    CALLWELL_LET(const RoundReport report,
                 Round(store, *gateway, clock, {.progress = {}, .cancelled = cancelled}).run());
    total.add(report, static_cast<double>(timer.elapsed()) / 1000);
    return {};
}

// Half a minute, more or less: stores that began together do not come together.
void SyncCommand::pause(const std::stop_token &stop)
{
    const int steps = QRandomGenerator::global()->bounded(225, 376);
    for (int i = 0; i < steps && !stop.stop_requested(); ++i)
        QThread::msleep(100);
}

void SyncCommand::Total::add(const RoundReport &report, double time)
{
    ++rounds;
    groups += report.groupsSent;
    rejected += report.rejected;
    conflicts += report.conflicts;
    traffic.rowsIn += report.traffic.rowsIn;
    traffic.rowsOut += report.traffic.rowsOut;
    traffic.bytesIn += report.traffic.bytesIn;
    traffic.bytesOut += report.traffic.bytesOut;
    seconds += time;
    restored |= report.restored;
}

Result<Answer> SyncCommand::answer(Connection &store, const Total &total)
{
    CALLWELL_LET(const auto state, SyncState::read(store));
    CALLWELL_LET(const qint64 waiting, waitingGroups(store, state ? state->acknowledged : 0));
    CALLWELL_LET(const int attention, countAttention(store));
    QStringList lines{
        tr("Sent %n change(s),", nullptr, total.groups) + u' '
        + tr("fetched %n row(s) in %1 s.", nullptr, static_cast<int>(total.traffic.rowsIn))
              .arg(total.seconds, 0, 'f', 1)};
    if (total.restored) {
        lines.append(tr("The server came back from a backup: what it had lost was sent again."));
    }
    if (attention > 0)
        lines.append(tr("%n thing(s) need attention in the window.", nullptr, attention));
    return Answer{.exit = attention > 0 ? ExitCode::InPart : ExitCode::AllDone,
                  .text = lines.join(u'\n'),
                  .json = {{u"rounds"_s, total.rounds},
                           {u"groups_out"_s, total.groups},
                           {u"rows_in"_s, total.traffic.rowsIn},
                           {u"rows_out"_s, total.traffic.rowsOut},
                           {u"bytes_in"_s, total.traffic.bytesIn},
                           {u"bytes_out"_s, total.traffic.bytesOut},
                           {u"rejected"_s, total.rejected},
                           {u"conflicts"_s, total.conflicts},
                           {u"waiting"_s, waiting},
                           {u"attention"_s, attention},
                           {u"restored"_s, total.restored},
                           {u"seconds"_s, total.seconds}}};
}

} // namespace Callwell
