// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serverschemacommands.h"

#include "ctl/servercheckwords.h"
#include "sync/serveradmin.h"

#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

QString ServerInitCommand::name() const
{
    return m_called == Called::Init ? u"server init"_s : u"server upgrade"_s;
}

QString ServerInitCommand::summary() const
{
    return m_called == Called::Init ? tr("Make a workspace in an empty database.")
                                    : tr("Bring a workspace up to date; the same as init.");
}

QString ServerInitCommand::details() const
{
    return tr(
        "Takes a superuser and a UTF8 database of PostgreSQL 15 to 17. Everything happens in one\n"
        "transaction: what fails has changed nothing. It may be run again at any time, and must "
        "be\n"
        "after an update of Callwell; what people entered stays as it is. One server (cluster)\n"
        "holds one workspace.");
}

Result<Answer> ServerInitCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const SchemaChange change, ServerAdmin(*connection).init());
    const QString database = shown(connection->address().database);
    const bool same = change.from == change.to;
    QString text;
    if (!change.from) {
        text = tr("Made a workspace in the database %1: schema %2. Add its people by "
                  "callwellctl server add-user.")
                   .arg(database)
                   .arg(change.to);
    } else if (same) {
        text = tr("The database %1 had schema %2 already. Its functions and rights were set again; "
                  "what people entered was not touched.")
                   .arg(database)
                   .arg(change.to);
    } else {
        text = tr("Upgraded the database %1 from schema %2 to %3. What people entered was kept.")
                   .arg(database)
                   .arg(*change.from)
                   .arg(change.to);
    }
    const QString done = !change.from ? u"made"_s : same ? u"repeated"_s : u"upgraded"_s;
    return Answer{.text = text,
                  .json = {{u"done"_s, done},
                           {u"from"_s, change.from ? QJsonValue(*change.from) : QJsonValue()},
                           {u"schema"_s, change.to}}};
}

QString ServerCheckCommand::name() const
{
    return u"server check"_s;
}

QString ServerCheckCommand::summary() const
{
    return tr("Say what must hold of the shared database, and whether it does.");
}

QString ServerCheckCommand::details() const
{
    return tr("Takes a superuser and changes nothing. Exit code 1: something is not well.");
}

Result<Answer> ServerCheckCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const QList<ServerCheck> checks, ServerAdmin(*connection).check());
    QStringList lines;
    QJsonArray list;
    bool allWell = true;
    for (const ServerCheck &check : checks) {
        allWell = allWell && check.well;
        QString line =
            (check.well ? tr("well: %1") : tr("NOT WELL: %1")).arg(serverCheckText(check.what));
        if (!check.well && !check.detail.isEmpty())
            line += u" ("_s + shown(check.detail) + u')';
        lines.append(line);
        list.append(QJsonObject{
            {u"what"_s, check.what}, {u"well"_s, check.well}, {u"detail"_s, check.detail}});
    }
    return Answer{.exit = allWell ? ExitCode::AllDone : ExitCode::InPart,
                  .text = lines.join(u'\n'),
                  .json = {{u"well"_s, allWell}, {u"checks"_s, list}}};
}

QString ServerTidyCommand::name() const
{
    return u"server tidy"_s;
}

QString ServerTidyCommand::summary() const
{
    return tr("Make the partitions of the coming year, and drop the log of long ago.");
}

QString ServerTidyCommand::details() const
{
    return tr(
        "To be run once a month. A laptop that was away for longer than the log is kept compares\n"
        "all it has with the server instead of asking what changed; it loses nothing. Who changed\n"
        "what is kept for as long.");
}

void ServerTidyCommand::addOptions(QCommandLineParser &parser) const
{
    ServerCommand::addOptions(parser);
    parser.addOption({u"keep-days"_s, tr("Keep so many days, at least 31; 400 unless given."),
                      u"DAYS"_s, u"400"_s});
}

Result<Answer> ServerTidyCommand::run(const QCommandLineParser &parser)
{
    bool understood = false;
    const int days = parser.value(u"keep-days"_s).toInt(&understood);
    if (!understood || days < 0)
        return failure(ErrorCode::WrongUse, {tr("--keep-days is a number of days")});
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const int dropped, ServerAdmin(*connection).tidy(days));
    return Answer{
        .text = tr("Dropped %Ln partition(s) of long ago; those of the coming year are there.",
                   nullptr, dropped),
        .json = {{u"dropped"_s, dropped}}};
}

QString ServerNewEpochCommand::name() const
{
    return u"server new-epoch"_s;
}

QString ServerNewEpochCommand::summary() const
{
    return tr("After a restore: have every laptop compare all it has with the server.");
}

QString ServerNewEpochCommand::details() const
{
    return tr(
        "To be run when a backup was restored, before anybody connects again. What laptops have\n"
        "not sent yet is sent afterwards as always.");
}

Result<Answer> ServerNewEpochCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const QUuid epoch, ServerAdmin(*connection).newEpoch());
    return Answer{.text = tr("A new epoch has begun. Each laptop compares all it has with the "
                             "server when it comes next, and loses nothing that it has not sent."),
                  .json = {{u"epoch"_s, epoch.toString(QUuid::WithoutBraces)}}};
}

} // namespace Callwell
