// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast scripts are read, checked and filled, and how fast the call page has what it shows.
//
//     bench_script [--json]
#include "figures.h"
#include "script/longscript.h"
#include "script/scriptlook.h"
#include "script/statements.h"
#include "support.h"
#include "usecase/callbriefing.h"
#include "usecase/callscript.h"
#include "usecase/makeexample.h"
#include "usecase/scriptlibrary.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace Callwell;

namespace {

// The median of several runs, in milliseconds.
template<typename Work>
double milliseconds(int runs, Work &&work)
{
    QList<double> all;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return all.at(all.size() / 2);
}

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorForTests(result.error())));
    return *result;
}

Figure figure(const QString &name, double value, const QString &unit)
{
    return {.name = name, .value = value, .unit = unit};
}

QList<Figure> rendering(Connection &store, const QDateTime &now)
{
    const QString text = longScript(true);
    const ScriptAudience audience = must(scriptAudience(store, {}, now, {}, 100));
    const double reading = milliseconds(9, [&] { (void)readScript(text); });
    const double looking = milliseconds(5, [&] { (void)lookAtScript(text, audience, 0); });

    const CompiledScript compiled(must(parseScript(text)));
    const double filling = milliseconds(7,
                                        [&] {
                                            for (const CallContext &lead : audience.leads)
                                                (void)must(compiled.fill(lead));
                                        })
        / static_cast<double>(audience.leads.size());

    KTextTemplate::Engine engine;
    const QString bareText = must(parseScript(longScript(false))).body;
    const auto bare = engine.newTemplate(bareText, u"bare"_s);
    const double bareFilling =
        milliseconds(7,
                     [&] {
                         for (const CallContext &lead : audience.leads) {
                             KTextTemplate::Context context(toVariants(lead, u"en"_s));
                             (void)bare->render(&context);
                         }
                     })
        / static_cast<double>(audience.leads.size());

    Figure leads = figure(u"leads a second, 2,000 lines and 320 tags"_s, 1000 / filling, u"1/s"_s);
    leads.against = u"the template engine alone, with its own if"_s;
    leads.ratio = bareFilling / filling;
    leads.goal = u"at least 1,000"_s;
    leads.held = 1000 / filling >= 1000;
    return {figure(u"the same script read, with every rule"_s, reading, u"ms"_s),
            figure(u"looked at with 100 leads, beside the window"_s, looking, u"ms"_s), leads};
}

Figure opening(Connection &store, const QString &name, LeadId lead, const QDateTime &now,
               MemberId member)
{
    const CallScriptWish wish{
        .lead = lead, .member = member, .now = now, .languages = {u"en"_s}, .openingLine = {}};
    const auto open = [&] {
        (void)must(callBriefing(store, lead));
        (void)must(callScript(store, wish));
    };
    QList<QByteArray> statements;
    {
        const Statements heard(store.handle());
        open();
        statements = heard.all();
    }
    const double whole = milliseconds(31, open);
    const double bare = milliseconds(31, [&] { readBare(store.handle(), statements); });
    Figure all = figure(name, whole, u"ms"_s);
    all.against = u"its %1 statements alone, %2 ms"_s.arg(statements.size()).arg(bare, 0, 'f', 2);
    all.ratio = whole / bare;
    all.goal = u"at most twice"_s;
    all.held = whole / bare <= 2;
    return all;
}

// So many visits of pages by one person, as a busy tracker brings them in.
void addVisits(Session &session, const Lead &lead, int count)
{
    const Done done = inGroup(session.store, session.group("test"_L1, {}), [&]() -> Done {
        for (int i = 0; i < count; ++i) {
            Activity visit;
            visit.id = ActivityId(QUuid::createUuid());
            visit.kind = ActivityKind::PageVisit;
            visit.person = lead.person;
            visit.lead = lead.id;
            visit.at = session.now().addSecs(-60 * (i + 1));
            visit.words = u"Page %1"_s.arg(i);
            CALLWELL_TRY(Rows::insert(session.store, visit));
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(errorForTests(done.error())));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"json"_s, u"Figures as JSON."_s});
    parser.process(application);

    TestWorkspace workspace(TestWorkspace::Members::Nobody);
    Connection &store = workspace.store();
    const QDateTime now = workspace.clock().now();
    (void)must(makeExample(store, {.now = now}));
    const auto members = must(Rows::select<Member>(store, "ORDER BY id"_L1));
    const auto leads =
        must(Rows::select<Lead>(store, "WHERE stage = 'wants_a_call' ORDER BY id LIMIT 1"_L1));
    const Lead lead = leads.constFirst();
    const MemberId member = members.constFirst().id;

    QList<Figure> figures = rendering(store, now);
    figures.append(opening(store, u"the call page, example workspace"_s, lead.id, now, member));
    addVisits(workspace.session(), lead, 100'000);
    figures.append(opening(store, u"the same with 100,000 activities"_s, lead.id, now, member));
    printFigures(u"script"_s, figures);
    return 0;
}
