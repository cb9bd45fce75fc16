// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/scriptcommands.h"

#include "base/clock.h"
#include "ctl/named.h"
#include "script/fillscript.h"
#include "store/contextstore.h"
#include "store/writeturn.h"
#include "usecase/savescript.h"
#include "usecase/scriptlibrary.h"
#include "words/findingwords.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<QString> readText(const QString &name)
{
    QFile file(name);
    if (!QFileInfo::exists(name))
        return failure(ErrorCode::FileMissing, {name});
    if (QFileInfo(name).isDir())
        return failure(ErrorCode::FileIsDirectory, {name});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {name}, file.errorString());
    // one letter more than is taken: whoever reads on sees that it is too long
    return QString::fromUtf8(file.read(4 * (maximumScriptLength + 1)));
}

Result<MemberId> whoCalls(Connection &store, const QString &who)
{
    if (!who.isEmpty())
        return named(store, &Member::name, who);
    CALLWELL_LET(const auto members, Rows::select<Member>(store, "LIMIT 2"_L1));
    return members.size() == 1 ? members.constFirst().id : MemberId();
}

} // namespace

CommandGroup ScriptCheckCommand::group()
{
    return {.name = u"script"_s,
            .summary = tr("Look at call scripts, and publish them."),
            .details = tr("A script is a text file: Markdown with tags and front matter.")};
}

QString ScriptCheckCommand::name() const
{
    return u"script check"_s;
}

QString ScriptCheckCommand::summary() const
{
    return tr("Say what is wrong with the text of a script, and what it could say better.");
}

QString ScriptCheckCommand::details() const
{
    return tr("Prints FILE:LINE:COLUMN, the rule, and why. A script that cannot be used ends with\n"
              "exit code 3. How it talks is advice, in %1. A line \"allow: closed, monologue\" of\n"
              "its front matter switches such rules off; they are %2.")
        .arg(mannerLanguages().join(u", "_s), [] {
            QStringList names;
            for (const QLatin1StringView one : codes<MannerRule>)
                names.append(one);
            return names.join(u", "_s);
        }());
}

void ScriptCheckCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"store"_s,
                      tr("A workspace to hold it against: what the team asks, and what its leads "
                         "have nothing for."),
                      u"FILE"_s});
}

QStringList ScriptCheckCommand::arguments() const
{
    return {u"FILE"_s};
}

Result<Answer> ScriptCheckCommand::run(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().constFirst();
    CALLWELL_LET(const QString text, readText(name));
    ScriptAudience audience;
    if (parser.isSet(u"store"_s)) {
        CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
        // whoever calls has a name
        CALLWELL_LET(const auto members, Rows::select<Member>(*store, "LIMIT 1"_L1));
        const MemberId member = members.isEmpty() ? MemberId() : members.constFirst().id;
        CALLWELL_ASSIGN(audience,
                        scriptAudience(*store, readScript(text).script, SystemClock().now(), member,
                                       audienceSize));
    }
    const ScriptLook look = lookAtScript(text, audience, -1);
    const ScriptReading &reading = look.reading;
    QStringList lines;
    QJsonArray list;
    for (const ScriptFinding &one : look.findings) {
        const int line = reading.lineOf(one.begin);
        const int column = reading.columnOf(one.begin);
        const QString sentence = Words::finding(one);
        lines.append(
            u"%1:%2:%3: %4: %5"_s.arg(name).arg(line).arg(column).arg(one.code(), one.what));
        lines.append(u"    "_s + sentence);
        list.append(QJsonObject{{u"rule"_s, QString(one.code())},
                                {u"fault"_s, one.isFault()},
                                {u"line"_s, line},
                                {u"column"_s, column},
                                {u"words"_s, one.what},
                                {u"reason"_s, sentence},
                                {u"better"_s, one.better}});
    }
    if (lines.isEmpty())
        lines.append(tr("well"));
    return Answer{.exit = reading.faults.isEmpty() ? ExitCode::AllDone : ExitCode::Refused,
                  .text = lines.join(u'\n'),
                  .json = {{u"title"_s, reading.script.title},
                           {u"usable"_s, reading.faults.isEmpty()},
                           {u"findings"_s, list}}};
}

QString ScriptListCommand::name() const
{
    return u"script list"_s;
}

QString ScriptListCommand::summary() const
{
    return tr("Print the scripts of a store, with the version in use.");
}

Result<Answer> ScriptListCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
    CALLWELL_LET(const auto entries, scriptEntries(*store));
    QStringList lines;
    QJsonArray list;
    for (const ScriptEntry &entry : entries) {
        const QString version =
            entry.number == 0 ? tr("not published") : tr("version %1").arg(entry.number);
        lines.append(u"%1  %2  %3%4"_s.arg(entry.script.id.toString(), entry.script.name, version,
                                           entry.hasDraft ? tr(", a draft") : QString()));
        list.append(QJsonObject{{u"id"_s, entry.script.id.toString()},
                                {u"name"_s, entry.script.name},
                                {u"version"_s, entry.number},
                                {u"draft"_s, entry.hasDraft}});
    }
    return Answer{.text = lines.join(u'\n'), .json = {{u"scripts"_s, list}}};
}

QString ScriptRenderCommand::name() const
{
    return u"script render"_s;
}

QString ScriptRenderCommand::summary() const
{
    return tr("Print a script as it is filled in for one lead, or for those whom it is for.");
}

QString ScriptRenderCommand::details() const
{
    return tr("Prints Markdown. With --json also what each prompt and question decided: the line\n"
              "of its tag, whether it holds, and the condition that does not. Without --lead the\n"
              "newest lead that its stages, roles and languages fit is taken.");
}

void ScriptRenderCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"lead"_s, tr("The ID of a lead, as lead list prints it."), u"ID"_s});
    parser.addOption({u"member"_s,
                      tr("Who calls, by ID or name; where one of us works in the workspace, that "
                         "one."),
                      u"WHO"_s});
}

QStringList ScriptRenderCommand::arguments() const
{
    return {u"FILE"_s};
}

Result<Answer> ScriptRenderCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const QString text, readText(parser.positionalArguments().constFirst()));
    CALLWELL_LET(const ScriptText script, parseScript(text));
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
    const QDateTime now = SystemClock().now();
    CALLWELL_LET(const MemberId member, whoCalls(*store, parser.value(u"member"_s)));
    CallContext context;
    if (parser.isSet(u"lead"_s)) {
        const LeadId lead = LeadId::fromString(parser.value(u"lead"_s));
        if (lead.isNull()) {
            return failure(ErrorCode::WrongUse,
                           {tr("'%1' is no lead's ID").arg(parser.value(u"lead"_s))});
        }
        CALLWELL_ASSIGN(context, callContext(*store, lead, now, member));
    } else {
        CALLWELL_LET(const auto audience, scriptAudience(*store, script, now, member, 1));
        if (audience.leads.isEmpty())
            return failure(ErrorCode::NotFound, {u"lead"_s});
        context = audience.leads.constFirst();
    }
    CALLWELL_LET(const FilledScript filled, fillScript(script, context));
    QJsonArray marks;
    constexpr std::array kinds{"prompt"_L1, "ask"_L1, "opening"_L1};
    for (const ScriptMark &mark : filled.marks) {
        marks.append(QJsonObject{{u"kind"_s, QString(kinds.at(mark.kind))},
                                 {u"holds"_s, mark.holds},
                                 {u"line"_s, script.bodyLine + mark.line - 1},
                                 {u"what"_s, mark.what}});
    }
    return Answer{.text = filled.markdown,
                  .json = {{u"lead"_s, context.lead.id.toString()},
                           {u"markdown"_s, filled.markdown},
                           {u"marks"_s, marks}}};
}

QString ScriptPublishCommand::name() const
{
    return u"script publish"_s;
}

QString ScriptPublishCommand::summary() const
{
    return tr("Make a file the version of its script that is used from now on.");
}

QString ScriptPublishCommand::details() const
{
    return tr(
        "The script with the title of the file gets a new version; where there is none it is\n"
        "a new script. A draft of it is replaced. Calls keep the version that they used.");
}

QStringList ScriptPublishCommand::arguments() const
{
    return {u"FILE"_s};
}

Result<Answer> ScriptPublishCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const QString text, readText(parser.positionalArguments().constFirst()));
    CALLWELL_LET(const ScriptText script, parseScript(text));
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadWrite));
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = *store, .clock = clock, .uuids = uuids};
    CALLWELL_LET(const auto same,
                 Rows::select<Script>(*store, "WHERE name = ?1 ORDER BY id"_L1,
                                      {toSql(script.title.simplified())}));
    const ScriptId there = same.isEmpty() ? ScriptId() : same.constFirst().id;
    CALLWELL_LET(const PublishedText published, inTurn(*store, [&] {
                     return publishText(session, {.script = there, .text = text});
                 }));
    return Answer{
        .text = tr("Published: %1, version %2").arg(script.title).arg(published.number),
        .json = {{u"script"_s, published.script.toString()}, {u"version"_s, published.number}}};
}

} // namespace Callwell
