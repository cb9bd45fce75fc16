// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/variablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Callwell {

namespace {

struct VariableSentence
{
    QLatin1StringView name;
    const char *words;
};

constexpr std::array sentences{
    VariableSentence{QLatin1StringView("person.given"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "their given name")},
    VariableSentence{QLatin1StringView("person.family"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "their family name")},
    VariableSentence{QLatin1StringView("person.name"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "their whole name")},
    VariableSentence{QLatin1StringView("person.title"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "their job title")},
    VariableSentence{QLatin1StringView("person.role"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "their part in buying")},
    VariableSentence{QLatin1StringView("person.language"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "the language they speak")},
    VariableSentence{QLatin1StringView("organisation.name"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "where they work")},
    VariableSentence{QLatin1StringView("organisation.industry"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "its industry")},
    VariableSentence{QLatin1StringView("organisation.size"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "its size")},
    VariableSentence{QLatin1StringView("source.name"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what they came by")},
    VariableSentence{QLatin1StringView("source.kind"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "which kind of source that is")},
    VariableSentence{QLatin1StringView("lead.interest"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what they are interested in")},
    VariableSentence{QLatin1StringView("lead.stage"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "how far it has come")},
    VariableSentence{
        QLatin1StringView("lead.answer"),
        QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what they said about a personal call")},
    VariableSentence{QLatin1StringView("lead.attempt"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "the number of this attempt")},
    VariableSentence{
        QLatin1StringView("inquiry"),
        QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what they asked and nobody answered")},
    VariableSentence{QLatin1StringView("last.read"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what they read last")},
    VariableSentence{QLatin1StringView("last.read_when"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "in which month they read it")},
    VariableSentence{QLatin1StringView("last.read_kind"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "a download or a visit")},
    VariableSentence{QLatin1StringView("last.talk"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what was said last time")},
    VariableSentence{QLatin1StringView("last.talk_when"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "in which month that was")},
    VariableSentence{QLatin1StringView("last.talk_with"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "who of us they talked with")},
    VariableSentence{QLatin1StringView("referrer"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "who sent them")},
    VariableSentence{QLatin1StringView("opening"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "the opening line as prepared")},
    VariableSentence{QLatin1StringView("rep.name"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "who calls")},
    VariableSentence{QLatin1StringView("local.time"),
                     QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "what time it is there")},
    VariableSentence{
        QLatin1StringView("local.part"),
        QT_TRANSLATE_NOOP("Callwell::ScriptVariable", "morning, afternoon or evening there")}};

} // namespace

QString Words::scriptVariable(const QString &name)
{
    const auto found = std::ranges::find(sentences, name, &VariableSentence::name);
    return found == sentences.end()
        ? QString()
        : QCoreApplication::translate("Callwell::ScriptVariable", found->words);
}

} // namespace Callwell
