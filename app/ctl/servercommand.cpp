// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/servercommand.h"

#include "ctl/typedpassword.h"
#include "sync/serverurl.h"
#include "words/errorwords.h"

namespace Callwell {
using namespace Qt::StringLiterals;

CommandGroup ServerCommand::group()
{
    return {
        .name = u"server"_s,
        .summary = tr("Set up and look after the database that a team shares."),
        .details = tr(
            "URL is postgresql:///DATABASE on the server itself, where no password is needed\n"
            "(run it as the user postgres there), or from elsewhere\n"
            "postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE, where FILE holds the\n"
            "certificate that the server's own must come from. The password of NAME is asked for\n"
            "on the terminal, or read from --password-file; it is never a part of URL.\n"
            "add-user, remove-user, joining-file, set-role, set-team, set-password, set-ceiling "
            "and\n"
            "list-users may also be used by an administrator of the workspace; the others take a\n"
            "superuser.")};
}

void ServerCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {u"url"_s, tr("Where the database is: see callwellctl server --help."), u"URL"_s});
    parser.addOption({u"password-file"_s,
                      tr("Read the password of --url from the first line of FILE; - is standard "
                         "input."),
                      u"FILE"_s});
}

Result<ServerAddress> ServerCommand::address(const QCommandLineParser &parser)
{
    if (parser.value(u"url"_s).isEmpty())
        return failure(ErrorCode::WrongUse, {tr("--url URL is missing")});
    return addressFromUrl(parser.value(u"url"_s));
}

Result<std::unique_ptr<GatewayConnection>> ServerCommand::open(const QCommandLineParser &parser)
{
    CALLWELL_LET(const ServerAddress address, ServerCommand::address(parser));
    const QString file = parser.value(u"password-file"_s);
    const bool onSocket = address.host.startsWith(u'/');
    QString password;
    if (!onSocket || !file.isEmpty()) {
        CALLWELL_ASSIGN(
            password,
            typedPassword(file, tr("Password of %1 at %2:").arg(address.login, address.host)));
    }
    auto connection = GatewayConnection::open(address, password);
    const bool wanted = !connection && connection.error().code == ErrorCode::PasswordMissing;
    if (!wanted || !file.isEmpty())
        return connection;
    CALLWELL_ASSIGN(
        password, typedPassword({}, tr("Password of %1 at %2:").arg(address.login, address.host)));
    return GatewayConnection::open(address, password);
}

QString ServerCommand::sentence(const Error &error) const
{
    return serverErrorText(error);
}

QString ServerCommand::shown(const QString &text)
{
    QString clean = text;
    for (QChar &letter : clean) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format)
            letter = QChar::ReplacementCharacter;
    }
    return clean;
}

} // namespace Callwell
