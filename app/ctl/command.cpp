// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/command.h"

#include "ctl/checkcommand.h"
#include "ctl/democommand.h"
#include "ctl/importcommand.h"
#include "ctl/kpicommand.h"
#include "ctl/leadcommands.h"
#include "ctl/undocommand.h"

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
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    return commands;
}

} // namespace Callwell
