// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/command.h"

#include "ctl/checkcommand.h"
#include "ctl/democommand.h"
#include "ctl/importcommand.h"
#include "ctl/kpicommand.h"
#include "ctl/leadcommands.h"
#include "ctl/scriptcommands.h"
#include "ctl/serverbackupcommand.h"
#include "ctl/serverschemacommands.h"
#include "ctl/serveruserchange.h"
#include "ctl/serverusercommands.h"
#include "ctl/synccommand.h"
#include "ctl/undocommand.h"
#include "words/errorwords.h"

#include <cstdio>

namespace Callwell {
using namespace Qt::StringLiterals;

QString Command::storePath(const QCommandLineParser &parser)
{
    return parser.value(u"store"_s);
}

Result<std::unique_ptr<Connection>> Command::openStore(const QCommandLineParser &parser,
                                                       Connection::Mode mode)
{
    return Connection::open(storePath(parser), mode);
}

QString Command::sentence(const Error &error) const
{
    return errorText(error);
}

void Command::tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<KpiCommand>());
    commands.push_back(std::make_unique<LeadListCommand>());
    commands.push_back(std::make_unique<LeadShowCommand>());
    commands.push_back(std::make_unique<LeadActCommand>());
    commands.push_back(std::make_unique<LeadBringBackCommand>());
    commands.push_back(std::make_unique<ScriptCheckCommand>());
    commands.push_back(std::make_unique<ScriptListCommand>());
    commands.push_back(std::make_unique<ScriptRenderCommand>());
    commands.push_back(std::make_unique<ScriptPublishCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    using enum ServerInitCommand::Called;
    commands.push_back(std::make_unique<ServerInitCommand>(Init));
    commands.push_back(std::make_unique<ServerInitCommand>(Upgrade));
    commands.push_back(std::make_unique<ServerAddUserCommand>());
    commands.push_back(std::make_unique<ServerRemoveUserCommand>());
    commands.push_back(std::make_unique<ServerSetRoleCommand>());
    commands.push_back(std::make_unique<ServerSetTeamCommand>());
    commands.push_back(std::make_unique<ServerSetPasswordCommand>());
    commands.push_back(std::make_unique<ServerSetCeilingCommand>());
    commands.push_back(std::make_unique<ServerJoiningFileCommand>());
    commands.push_back(std::make_unique<ServerListUsersCommand>());
    commands.push_back(std::make_unique<ServerCheckCommand>());
    commands.push_back(std::make_unique<ServerTidyCommand>());
    commands.push_back(std::make_unique<ServerNewEpochCommand>());
    commands.push_back(std::make_unique<ServerBackupCommand>());
    return commands;
}

QList<CommandGroup> allGroups()
{
    return {LeadListCommand::group(), ScriptCheckCommand::group(), ServerCommand::group()};
}

} // namespace Callwell
