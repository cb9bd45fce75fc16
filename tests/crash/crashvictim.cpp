// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a store until it is killed, and says on its standard output what is safe: one line for
// each change that was acknowledged. Started, and killed, by bench_crash.
#include "store/connection.h"
#include "usecase/importfile.h"
#include "usecase/logcall.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// Straight to the pipe: what a buffer holds is lost with the process.
void acknowledge(const QString &what)
{
    const QByteArray line = what.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        std::_Exit(1);
}

Done logForEver(Session &session)
{
    CALLWELL_LET(const auto leads, Rows::select<Lead>(session.store, {}));
    for (qsizetype i = 0;; ++i) {
        // Each call brings a call, an objection and a known fact: all or none of them.
        CALLWELL_LET(const LoggedCall logged,
                     logCall(session,
                             {.lead = leads.at(i % leads.size()).id,
                              .disposition = Disposition::Answered,
                              .words = u"Talked about number %1"_s.arg(i),
                              .objections = {{u"Too dear"_s, u"price"_s}},
                              .facts = {{u"number"_s, QUuid::createUuid().toString()}}}));
        acknowledge(logged.activity.toString());
    }
}

Done importOnce(Session &session, const QString &file)
{
    acknowledge(u"begins"_s);
    session.origin = Origin::Import;
    ImportFile input;
    input.path = file;
    CALLWELL_LET(const ImportReport report, importFile(session, input));
    acknowledge(u"imported %1"_s.arg(report.added));
    ::pause();
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto store = Connection::open(arguments.value(2), Connection::Mode::ReadWrite);
    if (!store)
        return 1;
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = **store, .clock = clock, .uuids = uuids, .member = {}};
    const Done done = arguments.value(1) == "import"_L1 ? importOnce(session, arguments.value(3))
                                                        : logForEver(session);
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
