// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/serverwords.h"

#include "words/rulesentence.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Callwell::ServerWords";
constexpr std::array sentences{
    RuleSentence{"server_version"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "This server is PostgreSQL %2, and 15, 16 or 17 is needed. "
                                   "Nothing was changed. Use a server of one of these versions.")},
    RuleSentence{
        "not_superuser"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "%2 is not a superuser of that server, and only one may do this. Nothing was changed. "
            "Run it as the user postgres on the server itself, or name a superuser in --url.")},
    RuleSentence{
        "encoding"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "The letters of that database are %2, and UTF8 is needed. Nothing was changed. Make "
            "another one: createdb --template=template0 --encoding=UTF8 callwell.")},
    RuleSentence{"other_workspace"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "The database “%2” of the same server is a workspace already, "
                                   "and a server holds one. Nothing was changed. Use that one, or "
                                   "make another cluster: pg_createcluster 17 NAME.")},
    RuleSentence{
        "not_empty"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "There is a schema “%2” in that database that Callwell did not make. Nothing was "
            "changed. Make an empty database: createdb --template=template0 callwell.")},
    RuleSentence{"unknown_user"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "There is no login %2 in this workspace. Nothing was changed. "
                                   "See “callwellctl server list-users”.")},
    RuleSentence{
        "bad_login"_L1,
        QT_TRANSLATE_NOOP("Callwell::ServerWords",
                          "“%2” cannot be a login. Nothing was changed. It begins with a letter "
                          "from a to z; then come at most 48 of a to z, 0 to 9, “_”, “.” and “-”; "
                          "“pg_” and “callwell_” are not its beginning.")},
    RuleSentence{
        "login_taken"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "The server has a login %2 already. Nothing was changed. Choose another one.")},
    RuleSentence{"bad_limit"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "A login has from 1 to 20 connections. Nothing was changed for "
                                   "%2. Choose a number in between.")},
    RuleSentence{"member_has_login"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "This member has a login already. Nothing was changed for %2. "
                                   "Remove the old one first.")},
    RuleSentence{"unknown_role"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "The server does not know that role. Nothing was changed for "
                                   "%2. Choose rep, marketer, manager or administrator.")},
    RuleSentence{
        "not_a_verifier"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "The server takes no password, only what was made from one, and that of %2 was not "
            "made well. Nothing was changed. Try again with the Callwell that fits the server.")},
    RuleSentence{
        "keep_days"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "At least 31 days are kept. Nothing was changed for %2. Name a greater number.")},
    RuleSentence{"not_permitted"_L1,
                 QT_TRANSLATE_NOOP("Callwell::ServerWords",
                                   "%2 may not do this. Nothing was changed. Adding and changing "
                                   "users takes an administrator of the workspace; everything else "
                                   "a superuser, as the user postgres on the server is.")},
};

struct DoorSentence
{
    ErrorCode code;
    const char *words;
};

constexpr std::array atTheDoor{
    DoorSentence{
        ErrorCode::ServerUnreachable,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "%1 cannot be reached. Nothing was changed. Look whether PostgreSQL runs there, and on "
            "which port: postgresql://HOST:PORT/DATABASE, or on the server itself "
            "postgresql://:PORT/DATABASE.")},
    DoorSentence{
        ErrorCode::ServerCertificate,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "%1 could not prove that it is the right server. Nothing was changed, and no password "
            "was sent. Name its certificate by sslrootcert, and the server as it stands in "
            "there.")},
    DoorSentence{
        ErrorCode::ServerRefused,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "%2 does not let %1 in. Nothing was changed. Look at the name and the password; on the "
            "server itself run this as the user postgres.")},
    DoorSentence{
        ErrorCode::ServerFull,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "%1 has no room for another session now. Nothing was changed. Try it again in a "
            "moment.")},
    DoorSentence{
        ErrorCode::ServerNotOurs,
        QT_TRANSLATE_NOOP(
            "Callwell::ServerWords",
            "There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Look "
            "at its name, or make a workspace there with callwellctl server init.")},
};

} // namespace

QString serverRuleText(QStringView rule)
{
    return sentenceFor(rule, sentences, context);
}

QString serverDoorText(ErrorCode code)
{
    const auto *const found = std::ranges::find(atTheDoor, code, &DoorSentence::code);
    return found == atTheDoor.end() ? QString()
                                    : QCoreApplication::translate(context, found->words);
}

} // namespace Callwell
