// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serverusercommands.h"

#include "ctl/joiningfilewriter.h"
#include "ctl/newpassword.h"
#include "ctl/serveruseroptions.h"
#include "sync/serveradmin.h"

#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

QString ServerAddUserCommand::name() const
{
    return u"server add-user"_s;
}

QString ServerAddUserCommand::summary() const
{
    return tr("Make a login for somebody of the team, and their joining file.");
}

QString ServerAddUserCommand::details() const
{
    return tr(
        "LOGIN begins with a letter from a to z; then come a to z, 0 to 9, _, . and -. The server\n"
        "gets no password, only what is made from it. Send the joining file and the password on\n"
        "different ways.");
}

QStringList ServerAddUserCommand::arguments() const
{
    return {u"LOGIN"_s};
}

void ServerAddUserCommand::addOptions(QCommandLineParser &parser) const
{
    ServerCommand::addOptions(parser);
    parser.addOption({u"name"_s, tr("The person's name, as the team sees it."), u"NAME"_s});
    parser.addOption(
        {u"role"_s, tr("One of %1; rep unless given.").arg(roleList()), u"ROLE"_s, u"rep"_s});
    parser.addOption({u"team"_s, tr("The team they belong to; none unless given."), u"TEAM"_s});
    parser.addOption(
        {u"member"_s, tr("The ID of a member who is there already and has no login."), u"ID"_s});
    parser.addOption(
        {u"connections"_s, tr("How many at once, 1 to 20; 4 unless given."), u"N"_s, u"4"_s});
    addNewPasswordOptions(parser);
    JoiningFileWriter::addOptions(parser);
}

Result<Answer> ServerAddUserCommand::run(const QCommandLineParser &parser)
{
    NewUser user{.login = parser.positionalArguments().constFirst()};
    if (!parser.isSet(u"name"_s))
        return failure(ErrorCode::WrongUse, {tr("--name NAME is missing")});
    CALLWELL_ASSIGN(user.name, oneLine(parser.value(u"name"_s), u"--name"_s));
    if (user.name.isEmpty())
        return failure(ErrorCode::WrongUse, {tr("--name is empty")});
    CALLWELL_ASSIGN(user.role, roleFrom(parser.value(u"role"_s)));
    CALLWELL_ASSIGN(user.team, oneLine(parser.value(u"team"_s), u"--team"_s));
    const QString member = parser.value(u"member"_s);
    user.member = MemberId::fromString(member);
    if (!member.isEmpty() && user.member.isNull())
        return failure(ErrorCode::WrongUse, {tr("'%1' is no member's ID").arg(member)});
    user.connections = parser.value(u"connections"_s).toInt(); // what is none is refused there

    CALLWELL_LET(const ServerAddress address, ServerCommand::address(parser));
    JoiningFileWriter joining;
    CALLWELL_TRY(joining.begin(parser, address, user.login));
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const NewPassword password, newPassword(parser, user.login));
    CALLWELL_LET(const MemberId made, ServerAdmin(*connection).addUser(user, password.text));

    QStringList lines{tr("Added %1: %2.").arg(user.login, shown(user.name)),
                      newPasswordText(password, user.login)};
    QJsonObject json{{u"login"_s, user.login},
                     {u"member"_s, made.toString()},
                     {u"password"_s, password.made ? QJsonValue(password.text) : QJsonValue()},
                     {u"join_file"_s, QJsonValue()}};
    auto exit = ExitCode::AllDone;
    if (!joining.path().isEmpty() && joining.finish()) {
        json.insert(u"join_file"_s, joining.path());
        lines.append(tr("Joining file: %1").arg(joining.path()));
    } else if (!joining.path().isEmpty()) {
        exit = ExitCode::InPart;
        tell(tr("The login is made, but its joining file %1 could not be written.")
                 .arg(joining.path()));
    }
    lines.removeAll(QString());
    return Answer{.exit = exit, .text = lines.join(u'\n'), .json = json};
}

QString ServerJoiningFileCommand::name() const
{
    return u"server joining-file"_s;
}

QString ServerJoiningFileCommand::summary() const
{
    return tr("Write the joining file of somebody who has a login.");
}

QStringList ServerJoiningFileCommand::arguments() const
{
    return {u"LOGIN"_s};
}

void ServerJoiningFileCommand::addOptions(QCommandLineParser &parser) const
{
    ServerCommand::addOptions(parser);
    JoiningFileWriter::addOptions(parser);
}

Result<Answer> ServerJoiningFileCommand::run(const QCommandLineParser &parser)
{
    const QString login = parser.positionalArguments().constFirst();
    if (parser.value(u"join-file"_s).isEmpty())
        return failure(ErrorCode::WrongUse, {tr("--join-file FILE is missing")});
    CALLWELL_LET(const ServerAddress address, ServerCommand::address(parser));
    JoiningFileWriter joining;
    CALLWELL_TRY(joining.begin(parser, address, login));
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const QList<ServerUser> users, ServerAdmin(*connection).users());
    const bool mayCome = std::ranges::any_of(users, [&](const ServerUser &user) {
        return user.login == login && !user.removed.isValid();
    });
    if (!mayCome)
        return failure(ErrorCode::ServerRule, {u"unknown_user"_s, shown(login)});
    CALLWELL_TRY(joining.finish());
    return Answer{.text = tr("Joining file: %1").arg(joining.path()),
                  .json = {{u"login"_s, login}, {u"join_file"_s, joining.path()}}};
}

QString ServerRemoveUserCommand::name() const
{
    return u"server remove-user"_s;
}

QString ServerRemoveUserCommand::summary() const
{
    return tr("End a login and its sessions; the member and all their work stay.");
}

QString ServerRemoveUserCommand::details() const
{
    return tr(
        "Their leads stay theirs until somebody hands them over. What is on their laptop stays\n"
        "there, and what they had not sent is not taken any more.");
}

QStringList ServerRemoveUserCommand::arguments() const
{
    return {u"LOGIN"_s};
}

Result<Answer> ServerRemoveUserCommand::run(const QCommandLineParser &parser)
{
    const QString login = parser.positionalArguments().constFirst();
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_TRY(ServerAdmin(*connection).removeUser(login));
    return Answer{
        .text =
            tr("Removed the login %1 and ended its sessions. The work stays.").arg(shown(login)),
        .json = {{u"removed"_s, login}}};
}

QString ServerListUsersCommand::name() const
{
    return u"server list-users"_s;
}

QString ServerListUsersCommand::summary() const
{
    return tr("Print who has a login, and who had one.");
}

Result<Answer> ServerListUsersCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const QList<ServerUser> users, ServerAdmin(*connection).users());
    QStringList lines;
    QJsonArray list;
    for (const ServerUser &user : users) {
        const QString state = user.removed.isValid()
            ? tr("removed on %1").arg(user.removed.date().toString(Qt::ISODate))
            : tr("%Ln session(s) now", nullptr, user.sessions);
        lines.append(u"%1  %2  %3  %4  %5"_s.arg(user.login, -16)
                         .arg(user.role, -13)
                         .arg(shown(user.team), -12)
                         .arg(shown(user.name), -24)
                         .arg(state));
        list.append(
            QJsonObject{{u"login"_s, user.login},
                        {u"member"_s, user.member.toString()},
                        {u"name"_s, user.name},
                        {u"role"_s, user.role},
                        {u"team"_s, user.team},
                        {u"added"_s, user.added.toString(Qt::ISODate)},
                        {u"removed"_s,
                         user.removed.isValid() ? QJsonValue(user.removed.toString(Qt::ISODate))
                                                : QJsonValue()},
                        {u"ceiling"_s, user.ceiling ? QJsonValue(*user.ceiling) : QJsonValue()},
                        {u"sessions"_s, user.sessions}});
    }
    return Answer{.text = users.isEmpty() ? tr("Nobody has a login yet.") : lines.join(u'\n'),
                  .json = {{u"users"_s, list}}};
}

} // namespace Callwell
