// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serveruserchange.h"

#include "ctl/newpassword.h"
#include "ctl/serveruseroptions.h"
#include "sync/serveradmin.h"

namespace Callwell {
using namespace Qt::StringLiterals;

QString ServerSetRoleCommand::name() const
{
    return u"server set-role"_s;
}

QString ServerSetRoleCommand::summary() const
{
    return tr("Give somebody another role.");
}

QString ServerSetRoleCommand::details() const
{
    return tr("ROLE is one of %1.\n"
              "What they may see follows at their next round; what they may no longer see leaves "
              "their\n"
              "laptop, but for what they have not sent.")
        .arg(roleList());
}

QStringList ServerSetRoleCommand::arguments() const
{
    return {u"LOGIN"_s, u"ROLE"_s};
}

Result<Answer> ServerSetRoleCommand::run(const QCommandLineParser &parser)
{
    const QString login = parser.positionalArguments().at(0);
    CALLWELL_LET(const Role role, roleFrom(parser.positionalArguments().at(1)));
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_TRY(ServerAdmin(*connection).setRole(login, role));
    return Answer{.text = tr("%1 has the role %2 now.").arg(shown(login), QString(code(role))),
                  .json = {{u"login"_s, login}, {u"role"_s, QString(code(role))}}};
}

QString ServerSetTeamCommand::name() const
{
    return u"server set-team"_s;
}

QString ServerSetTeamCommand::summary() const
{
    return tr("Put somebody into another team; an empty TEAM is none.");
}

QStringList ServerSetTeamCommand::arguments() const
{
    return {u"LOGIN"_s, u"TEAM"_s};
}

Result<Answer> ServerSetTeamCommand::run(const QCommandLineParser &parser)
{
    const QString login = parser.positionalArguments().at(0);
    CALLWELL_LET(const QString team, oneLine(parser.positionalArguments().at(1), u"TEAM"_s));
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_TRY(ServerAdmin(*connection).setTeam(login, team));
    return Answer{.text = team.isEmpty()
                      ? tr("%1 belongs to no team now.").arg(shown(login))
                      : tr("%1 belongs to the team %2 now.").arg(shown(login), shown(team)),
                  .json = {{u"login"_s, login}, {u"team"_s, team}}};
}

QString ServerSetPasswordCommand::name() const
{
    return u"server set-password"_s;
}

QString ServerSetPasswordCommand::summary() const
{
    return tr("Give somebody another password.");
}

QString ServerSetPasswordCommand::details() const
{
    return tr("The old one is of no more use at the next login; open sessions are not ended.");
}

QStringList ServerSetPasswordCommand::arguments() const
{
    return {u"LOGIN"_s};
}

void ServerSetPasswordCommand::addOptions(QCommandLineParser &parser) const
{
    ServerCommand::addOptions(parser);
    addNewPasswordOptions(parser);
}

Result<Answer> ServerSetPasswordCommand::run(const QCommandLineParser &parser)
{
    const QString login = parser.positionalArguments().constFirst();
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const NewPassword password, newPassword(parser, login));
    CALLWELL_TRY(ServerAdmin(*connection).setPassword(login, password.text));
    QString text = tr("%1 has a new password.").arg(shown(login));
    if (password.made)
        text += u'\n' + newPasswordText(password, login);
    return Answer{
        .text = text,
        .json = {{u"login"_s, login},
                 {u"password"_s, password.made ? QJsonValue(password.text) : QJsonValue()}}};
}

QString ServerSetCeilingCommand::name() const
{
    return u"server set-ceiling"_s;
}

QString ServerSetCeilingCommand::summary() const
{
    return tr("Say how many rows somebody may take in bulk on a day.");
}

QString ServerSetCeilingCommand::details() const
{
    return tr("ROWS is a number, or \"default\" for what holds for everybody.");
}

QStringList ServerSetCeilingCommand::arguments() const
{
    return {u"LOGIN"_s, u"ROWS"_s};
}

Result<Answer> ServerSetCeilingCommand::run(const QCommandLineParser &parser)
{
    const QString login = parser.positionalArguments().at(0);
    const QString text = parser.positionalArguments().at(1);
    std::optional<qint64> rows;
    if (text != "default"_L1) {
        bool understood = false;
        rows = text.toLongLong(&understood);
        if (!understood || *rows < 0)
            return failure(ErrorCode::WrongUse, {tr("'%1' is no number of rows").arg(text)});
    }
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_TRY(ServerAdmin(*connection).setCeiling(login, rows));
    return Answer{
        .text = rows ? tr("%1 may take %2 rows in bulk on a day.").arg(shown(login)).arg(*rows)
                     : tr("For %1 holds what holds for everybody.").arg(shown(login)),
        .json = {{u"login"_s, login}, {u"ceiling"_s, rows ? QJsonValue(*rows) : QJsonValue()}}};
}

} // namespace Callwell
