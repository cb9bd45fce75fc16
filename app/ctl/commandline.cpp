// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include "words/errorwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMetaEnum>

#include <cstdio>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::CommandLine)
};

void printLine(std::FILE *where, const QString &text)
{
    std::fprintf(where, "%s\n", qUtf8Printable(text));
}

void printObject(const QJsonObject &object)
{
    printLine(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

bool isIn(const CommandGroup &group, const Command &command)
{
    return command.name().startsWith(group.name + u' ');
}

QString line(const QString &name, const QString &summary, int width)
{
    return u"  %1  %2\n"_s.arg(name, -width).arg(summary);
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    constexpr int width = 9;
    QString text = CommandLine::tr("callwellctl does with a Callwell store what needs no window.")
        + u"\n\n"_s + CommandLine::tr("Usage: callwellctl COMMAND --store FILE [OPTION ...]")
        + u"\n\n"_s + CommandLine::tr("Commands:") + u'\n';
    const QList<CommandGroup> groups = allGroups();
    for (const auto &command : commands) {
        const auto holds = [&](const CommandGroup &group) {
            return isIn(group, *command);
        };
        if (std::ranges::none_of(groups, holds))
            text += line(command->name(), command->summary(), width);
    }
    for (const CommandGroup &group : groups) {
        const QString more = CommandLine::tr("See callwellctl %1 --help.").arg(group.name);
        text += line(group.name, group.summary + u' ' + more, width);
    }
    return text + u'\n'
        + CommandLine::tr(
               "callwellctl COMMAND --help tells more about one of them.\n"
               "With --json one JSON object goes to standard output and nothing else.\n"
               "Exit codes: 0 done, 1 done in part, 2 wrong use, 3 refused and nothing changed.");
}

QString overview(const CommandGroup &group, const std::vector<std::unique_ptr<Command>> &commands)
{
    const QString usage = u"callwellctl %1 COMMAND [OPTION ...]"_s.arg(group.name);
    QString text = group.summary + u"\n\n"_s + CommandLine::tr("Usage: %1").arg(usage) + u"\n\n"_s
        + CommandLine::tr("Commands:") + u'\n';
    constexpr int width = 13;
    for (const auto &command : commands) {
        if (isIn(group, *command))
            text += line(command->name().sliced(group.name.size() + 1), command->summary(), width);
    }
    return text + u'\n' + group.details + u"\n\n"_s
        + CommandLine::tr("callwellctl %1 COMMAND --help tells more about one of them.")
              .arg(group.name);
}

// Tells a failure: a sentence, and what the engine said for those who look closer.
ExitCode tellFailure(const Error &error, const QString &sentence, bool json)
{
    printLine(stderr, u"callwellctl: "_s + sentence);
    if (!error.detail.isEmpty())
        printLine(stderr, u"  ("_s + error.detail + u')');
    if (json) {
        const QString code = QString::fromLatin1(
            QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(error.code)));
        printObject(
            {{u"error"_s,
              QJsonObject{
                  {u"code"_s, code}, {u"message"_s, sentence}, {u"detail"_s, error.detail}}}});
    }
    return error.code == ErrorCode::WrongUse ? ExitCode::WrongUse : ExitCode::Refused;
}

ExitCode tellWrongUse(const QString &what, bool json)
{
    const Error error{ErrorCode::WrongUse, {what}, {}};
    return tellFailure(error, errorText(error), json);
}

QString usageOf(const Command &command)
{
    QString usage = u"callwellctl "_s + command.name();
    if (!command.target().isEmpty())
        usage += u' ' + command.target();
    usage += u" [OPTION ...]"_s;
    const QStringList arguments = command.arguments();
    for (const QString &argument : arguments)
        usage += u' ' + argument;
    return CommandLine::tr("Usage: %1").arg(usage) + u"\n\n"_s + command.summary();
}

void addCommonOptions(QCommandLineParser &parser, const Command &command)
{
    if (command.needsStore()) {
        parser.addOption(
            {u"store"_s, CommandLine::tr("The file that holds the workspace."), u"FILE"_s});
    }
    parser.addOption({u"json"_s, CommandLine::tr("Answer with one JSON object.")});
    parser.addOption({{u"h"_s, u"help"_s}, CommandLine::tr("Show this page.")});
}

QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    // the parser's own page begins with a usage line that knows nothing of commands
    const QString page = parser.helpText();
    const QString options = page.mid(std::max<qsizetype>(0, page.indexOf(u'\n')));
    QString text = usageOf(command) + u'\n' + options.trimmed().prepend(u'\n');
    if (!command.details().isEmpty())
        text += u"\n\n"_s + command.details();
    return text;
}

Done checkUse(const Command &command, const QCommandLineParser &parser)
{
    const QStringList wanted = command.arguments();
    const QStringList given = parser.positionalArguments();
    if (command.needsStore() && parser.value(u"store"_s).isEmpty())
        return failure(ErrorCode::WrongUse, {CommandLine::tr("--store FILE is missing")});
    if (given.size() < wanted.size())
        return failure(ErrorCode::WrongUse,
                       {CommandLine::tr("%1 is missing").arg(wanted.at(given.size()))});
    if (given.size() > wanted.size())
        return failure(
            ErrorCode::WrongUse,
            {CommandLine::tr("nothing is to be done with '%1'").arg(given.at(wanted.size()))});
    return {};
}

ExitCode runCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, command);
    command.addOptions(parser);
    const bool understood = parser.parse(arguments);
    const bool json = arguments.contains(u"--json"_s);
    if (!understood)
        return tellWrongUse(parser.errorText(), json);
    if (parser.isSet(u"help"_s)) {
        printLine(stdout, helpOf(command, parser));
        return ExitCode::AllDone;
    }
    if (const Done used = checkUse(command, parser); !used)
        return tellFailure(used.error(), errorText(used.error()), json);
    const Result<Answer> answer = command.run(parser);
    if (!answer)
        return tellFailure(answer.error(), command.sentence(answer.error()), json);
    if (json)
        printObject(answer->json);
    else if (!answer->text.isEmpty())
        printLine(stdout, answer->text);
    return answer->exit;
}

ExitCode tellUnknown(const QString &name, const QStringList &arguments, const QString &overview)
{
    const bool missing = name.isEmpty();
    const QString what = missing ? CommandLine::tr("a command is missing")
                                 : CommandLine::tr("there is no command '%1'").arg(name);
    const ExitCode exit = tellWrongUse(what, arguments.contains(u"--json"_s));
    printLine(stderr, overview);
    return exit;
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments)
{
    const auto commands = allCommands();
    QStringList rest = arguments;
    const QString name = rest.size() > 1 ? rest.takeAt(1) : QString();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        printLine(stdout, overview(commands));
        return ExitCode::AllDone;
    }
    if (name == "--version"_L1) {
        printLine(stdout, u"callwellctl "_s + QCoreApplication::applicationVersion());
        return ExitCode::AllDone;
    }
    const QString second = rest.size() > 1 ? rest.at(1) : QString();
    for (const auto &command : commands) {
        if (command->name() == name)
            return runCommand(*command, rest);
        if (command->name() == name + u' ' + second) {
            rest.removeAt(1);
            return runCommand(*command, rest);
        }
    }
    const QList<CommandGroup> groups = allGroups();
    for (const CommandGroup &group : groups) {
        if (group.name != name)
            continue;
        if (second == "--help"_L1 || second == "-h"_L1 || second == "help"_L1) {
            printLine(stdout, overview(group, commands));
            return ExitCode::AllDone;
        }
        return tellUnknown(second, arguments, overview(group, commands));
    }
    return tellUnknown(name, arguments, overview(commands));
}

} // namespace Callwell
