// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttag.h"

namespace Callwell {

namespace {

struct Brackets
{
    QLatin1StringView open;
    QLatin1StringView close;
    ScriptTag::Kind kind;
};

constexpr std::array brackets{Brackets{"{{"_L1, "}}"_L1, ScriptTag::Variable},
                              Brackets{"{%"_L1, "%}"_L1, ScriptTag::Block},
                              Brackets{"{#"_L1, "#}"_L1, ScriptTag::Comment}};

const Brackets *bracketsAt(QStringView rest)
{
    for (const Brackets &pair : brackets) {
        if (rest.startsWith(pair.open))
            return &pair;
    }
    return nullptr;
}

bool closesSomething(QStringView rest)
{
    return rest.startsWith("}}"_L1) || rest.startsWith("%}"_L1) || rest.startsWith("#}"_L1);
}

// The braces right beside a tag would be read differently by different readers: "{{{ x }}}".
bool touchesBrace(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin > 0 && text.at(begin - 1) == u'{') || (end < text.size() && text.at(end) == u'}');
}

} // namespace

ScriptTags scriptTags(const QString &text)
{
    ScriptTags found;
    int line = 1;
    const auto fault = [&](qsizetype begin, qsizetype length, ScriptProblem problem) {
        found.faults.append({begin, length, problem,
                             beginningOf(QStringView(text).sliced(begin, length)).toString()});
        return begin + length;
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) == u'\n') {
            ++line;
            ++at;
            continue;
        }
        const QStringView rest = QStringView(text).sliced(at);
        const Brackets *pair = bracketsAt(rest);
        if (!pair) {
            at = closesSomething(rest) ? fault(at, 2, ScriptProblem::TagStray) : at + 1;
            continue;
        }
        const QStringView lineRest =
            rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n'));
        const qsizetype close = lineRest.indexOf(pair->close, 2);
        if (close < 0) {
            at = fault(at, lineRest.size(), ScriptProblem::TagOpen);
            continue;
        }
        const QStringView content = lineRest.sliced(2, close - 2);
        const qsizetype end = at + close + 2;
        if (content.contains(u'{') || content.contains(u'}') || touchesBrace(text, at, end)) {
            at = fault(at, close + 2, ScriptProblem::TagStray);
            continue;
        }
        found.tags.append({pair->kind, content.toString().simplified(), at, end, line});
        at = end;
    }
    return found;
}

QStringView beginningOf(QStringView text)
{
    constexpr qsizetype longest = 40;
    if (text.size() <= longest)
        return text;
    return text.first(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
}

} // namespace Callwell
