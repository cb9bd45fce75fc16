// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/addresswords.h"

#include "words/rulesentence.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Callwell::AddressWords";
constexpr std::array sentences{
    RuleSentence{"not_ours"_L1,
                 QT_TRANSLATE_NOOP("Callwell::AddressWords", "it is not a joining file")},
    RuleSentence{
        "newer"_L1,
        QT_TRANSLATE_NOOP("Callwell::AddressWords",
                          "it was made by a newer Callwell, which has to be installed first")},
    RuleSentence{"too_long"_L1, QT_TRANSLATE_NOOP("Callwell::AddressWords", "it is too long")},
    RuleSentence{"form"_L1,
                 QT_TRANSLATE_NOOP("Callwell::AddressWords",
                                   "it is not written as postgresql://name@host:port/database")},
    RuleSentence{
        "password"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::AddressWords",
            "it holds a password, which others could read there; leave it out, it is asked for")},
    RuleSentence{"parameter"_L1,
                 QT_TRANSLATE_NOOP("Callwell::AddressWords",
                                   "it says something that is not known, or twice")},
    RuleSentence{"host"_L1,
                 QT_TRANSLATE_NOOP("Callwell::AddressWords",
                                   "the name of the server is missing or cannot be one")},
    RuleSentence{
        "port"_L1,
        QT_TRANSLATE_NOOP("Callwell::AddressWords", "the port is not a number from 1 to 65535")},
    RuleSentence{"database"_L1,
                 QT_TRANSLATE_NOOP("Callwell::AddressWords",
                                   "the name of the database is missing or cannot be one")},
    RuleSentence{"login"_L1,
                 QT_TRANSLATE_NOOP("Callwell::AddressWords",
                                   "the name of who logs in is missing or cannot be one")},
    RuleSentence{
        "certificate"_L1,
        QT_TRANSLATE_NOOP("Callwell::AddressWords", "the certificate is missing or damaged")},
    RuleSentence{
        "private_key"_L1,
        QT_TRANSLATE_NOOP(
            "Callwell::AddressWords",
            "it holds a private key, which only the server may have; the certificate is meant")},
};

} // namespace

QString addressProblemText(QStringView problem)
{
    return sentenceFor(problem, sentences, context);
}

} // namespace Callwell
