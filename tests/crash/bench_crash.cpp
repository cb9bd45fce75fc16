// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills a program that works on a store, again and again and at any moment, and looks each time
// whether every acknowledged change is there, none is half there, and the store is sound.
//
//     bench_crash [--kills N] [--json]     N of each kind (default 200)
//
// Ends with 1 on the first loss; with --json it tells it in the figures.
#include "figures.h"
#include "support.h"

#include "store/soundness.h"
#include "usecase/undo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <optional>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

constexpr int importedRows = 400;
constexpr int killsOfOneStore = 20; // every row is looked at each time: stores must not grow long

/*! What all kills came to. */
struct Tally
{
    int killed = 0; ///< of each kind
    int importsCutShort = 0;
    qint64 acknowledged = 0;
    int importTime = 300'000; ///< microseconds, about what an import takes here
};

// Hands a loss on to the caller.
#define CALLWELL_LOSS(expression) \
    do { \
        if (const Loss loss = (expression); !loss.isEmpty()) \
            return loss; \
    } while (false)

/*! What went wrong, in words; empty: nothing. */
using Loss = QString;

class Victims
{
public:
    explicit Victims(Tally &tally)
        : m_tally(tally)
    {
        for (int i = 0; i < 20; ++i) {
            if (!addTestLead(m_workspace.session(), u"Given"_s, u"Family%1"_s.arg(i)))
                qFatal("no lead");
        }
        QFile file(m_folder.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("given name,family name,email,plants,uses today\n");
        for (int i = 0; i < importedRows; ++i)
            file.write(u"Ada,Sand %1,ada%1@example.org,%1,paper\n"_s.arg(i).toUtf8());
        m_file = file.fileName();
    }

    /*! Kills one that logs calls, some time after its first acknowledged one. */
    [[nodiscard]] Loss killWhileLogging()
    {
        const QByteArrayList said = runAndKill({u"log"_s, m_workspace.path()}, true);
        m_tally.acknowledged += said.size();
        CALLWELL_LOSS(open());
        for (const QByteArray &id : said) {
            const auto call = Rows::find<Call>(m_workspace.store(),
                                               ActivityId::fromString(QString::fromLatin1(id)));
            if (!call || !*call)
                return u"an acknowledged call is gone: "_s + QString::fromLatin1(id);
        }
        return halves();
    }

    /*! Kills one that imports, at any moment; then takes the import back where it came in. */
    [[nodiscard]] Loss killWhileImporting()
    {
        const auto before = rows();
        const QByteArrayList said = runAndKill({u"import"_s, m_workspace.path(), m_file}, false);
        CALLWELL_LOSS(open());
        const bool acknowledged = said.size() > 1;
        const qint64 came = count(u"import_row"_s);
        if (came != 0 && came != importedRows)
            return u"%1 of %2 rows came in"_s.arg(came).arg(importedRows);
        if (acknowledged && came == 0)
            return u"an acknowledged import is gone"_s;
        m_tally.acknowledged += acknowledged ? 1 : 0;
        m_tally.importsCutShort += came == 0 ? 1 : 0;
        if (came > 0) {
            m_workspace.clock().set(QDateTime::currentDateTimeUtc());
            if (const auto undone = undo(m_workspace.session()); !undone)
                return u"the import can't be taken back: "_s + undone.error().detail;
        }
        if (rows() != before)
            return u"the store is not as it was before the import"_s;
        return halves();
    }

private:
    [[nodiscard]] static QString victim()
    {
        return QCoreApplication::applicationDirPath() + u"/crashvictim"_s;
    }

    /*! The lines that it acknowledged before it was killed. */
    [[nodiscard]] QByteArrayList runAndKill(const QStringList &arguments, bool later)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(victim(), arguments);
        QByteArray output;
        while (!output.contains('\n')) {
            if (!process.waitForReadyRead(60'000))
                qFatal("the victim says nothing");
            output += process.readAllStandardOutput();
        }
        // In microseconds: most imports are cut short, some are let through.
        const int longest = later ? 40'000 : m_tally.importTime * 5 / 4;
        QElapsedTimer timer;
        timer.start();
        const int wait = QRandomGenerator::global()->bounded(longest);
        while (timer.nsecsElapsed() / 1000 < wait && process.state() == QProcess::Running)
            process.waitForReadyRead(1);
        process.kill();
        process.waitForFinished();
        output += process.readAllStandardOutput();
        QByteArrayList lines = output.split('\n');
        lines.removeLast(); // behind the last line break: nothing, or a line cut short
        if (!later && lines.size() > 1)
            m_tally.importTime = qMax(1000, m_tally.importTime * 9 / 10);
        else if (!later)
            m_tally.importTime = qMin(2'000'000, m_tally.importTime * 11 / 10);
        return lines;
    }

    [[nodiscard]] Loss open()
    {
        const Done done = m_workspace.reopen();
        return done ? QString() : u"the store does not open: "_s + done.error().detail;
    }

    [[nodiscard]] QStringList rows()
    {
        return syncedRows(m_workspace.store()).value_or(QStringList());
    }

    [[nodiscard]] qint64 count(const QString &table, const QString &where = {})
    {
        auto query = m_workspace.store().query(u"SELECT count(*) FROM %1 %2"_s.arg(table, where));
        return query && query->next() ? query->number(0) : -1;
    }

    [[nodiscard]] Loss halves()
    {
        const qint64 calls = count(u"call"_s);
        if (count(u"activity"_s, u"WHERE kind = 'call'"_s) != calls
            || count(u"objection"_s) != calls || count(u"known_fact"_s) != calls)
            return u"a call is half there"_s;
        const auto faults = findFaults(m_workspace.store());
        if (!faults)
            return faults.error().detail;
        return faults->isEmpty() ? QString() : u"not sound: "_s + faults->first().what;
    }

    Tally &m_tally;
    TestWorkspace m_workspace;
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption kills(u"kills"_s, u"How often each."_s, u"N"_s, u"200"_s);
    const QCommandLineOption json(u"json"_s, u"One object, as all benchmarks print it."_s);
    parser.addOptions({kills, json});
    parser.process(application);
    const int wanted = parser.value(kills).toInt();

    Tally tally;
    std::optional<Victims> victims;
    Loss loss;
    while (tally.killed < wanted && loss.isEmpty()) {
        if (tally.killed % killsOfOneStore == 0)
            victims.emplace(tally);
        loss = victims->killWhileLogging();
        if (loss.isEmpty())
            loss = victims->killWhileImporting();
        ++tally.killed;
    }
    if (!loss.isEmpty())
        std::fprintf(stderr, "after %d kills of each kind: %s\n", tally.killed, qPrintable(loss));
    printFigures(u"crash"_s,
                 {{.name = u"kills while logging"_s,
                   .value = double(tally.killed),
                   .unit = u"kills"_s,
                   .goal = u"no loss"_s,
                   .held = loss.isEmpty()},
                  {.name = u"kills while importing"_s,
                   .value = double(tally.killed),
                   .unit = u"kills"_s,
                   .goal = u"no loss"_s,
                   .held = loss.isEmpty()},
                  {.name = u"imports cut short"_s,
                   .value = double(tally.importsCutShort),
                   .unit = u"imports"_s},
                  {.name = u"acknowledged changes, all there"_s,
                   .value = double(tally.acknowledged),
                   .unit = u"changes"_s}});
    return loss.isEmpty() || parser.isSet(json) ? 0 : 1;
}
