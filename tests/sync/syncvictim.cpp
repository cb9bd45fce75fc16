// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings a store together with its team until it is killed, and says on its standard output how far
// the server has acknowledged: one number a line. Started, and killed, by KilledRounds.
//
//     syncvictim STORE DATABASE LOGIN
#include "store/connection.h"
#include "sync/postgresgateway.h"
#include "sync/round.h"
#include "sync/testserver.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// Straight to the pipe: what a buffer holds is lost with the process.
void say(const QByteArray &what)
{
    const QByteArray line = what + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        std::_Exit(1);
}

Done work(const QStringList &arguments)
{
    CALLWELL_LET(const auto store,
                 Connection::open(arguments.value(1), Connection::Mode::ReadWrite));
    CALLWELL_TRY(prepareForRounds(*store));
    const SystemClock clock;
    const auto tell = [&](const SyncProgress &) {
        if (const auto state = SyncState::read(*store); state && *state)
            say(QByteArray::number((*state)->acknowledged));
    };
    say("begins");
    const ServerAddress address =
        TestServer::started().address(arguments.value(2), arguments.value(3));
    CALLWELL_LET(const auto gateway, PostgresGateway::open(address, TestServer::password()));
    CALLWELL_TRY(Round(*store, *gateway, clock, {.progress = tell}).run());
    say("done");
    ::pause();
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Done done = work(application.arguments());
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
