// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttext.h"

#include "script/fillscript.h"
#include "script/scriptrules.h"

#include <QRegularExpression>

namespace Callwell {

namespace {

// "a, b" and "[a, b]".
QStringList listOf(QString value)
{
    value = value.trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']'))
        value = value.sliced(1, value.size() - 2);
    QStringList items;
    for (const QString &item : value.split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

QString unquoted(const QString &value)
{
    const bool quoted = value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\''))
        && value.endsWith(value.front());
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

template<Coded E>
std::optional<QString> readCodes(const QString &value, QList<E> &into)
{
    for (const QString &item : listOf(value)) {
        const auto known = fromCode<E>(item);
        if (!known)
            return item;
        into.append(*known);
    }
    return std::nullopt;
}

std::optional<ScriptFault> readKey(const QString &key, const QString &value, int line,
                                   ScriptText &script)
{
    if (key == "title"_L1) {
        script.title = unquoted(value);
    } else if (key == "stage"_L1) {
        if (const auto wrong = readCodes(value, script.stages))
            return ScriptFault{line, ScriptProblem::UnknownStage, *wrong};
    } else if (key == "roles"_L1) {
        if (const auto wrong = readCodes(value, script.roles))
            return ScriptFault{line, ScriptProblem::UnknownRole, *wrong};
    } else if (key == "allow"_L1) {
        if (const auto wrong = readCodes(value, script.allowed))
            return ScriptFault{line, ScriptProblem::UnknownManner, *wrong};
    } else if (key == "language"_L1) {
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        script.languages = listOf(value);
        for (const QString &language : std::as_const(script.languages)) {
            if (!language.contains(tag))
                return ScriptFault{line, ScriptProblem::UnknownLanguage, language};
        }
    } else {
        script.more.insert(key, value);
    }
    return std::nullopt;
}

std::optional<ScriptFault> readFrontMatter(const QStringList &lines, ScriptText &script)
{
    for (int i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == "---"_L1) {
            script.body = lines.sliced(i + 1).join(u'\n');
            script.bodyLine = i + 2;
            return std::nullopt;
        }
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return ScriptFault{i + 1, ScriptProblem::FrontMatterLine, line.left(40)};
        if (auto fault = readKey(line.left(colon).trimmed(), line.sliced(colon + 1).trimmed(),
                                 i + 1, script))
            return fault;
    }
    return ScriptFault{1, ScriptProblem::FrontMatterOpen, {}};
}

} // namespace

Result<ScriptText> parseScript(const QString &text)
{
    ScriptText script;
    if (text.size() > maximumScriptLength)
        return scriptInvalid({}, 1, ScriptProblem::TooLong);
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (lines.startsWith(QChar(QChar::ByteOrderMark)))
        lines.remove(0, 1);
    const QStringList split = lines.split(u'\n');
    if (split.first().trimmed() == "---"_L1) {
        if (const auto fault = readFrontMatter(split, script))
            return scriptInvalid(script.title, fault->line, fault->problem, fault->what);
    } else {
        script.body = lines;
    }

    const auto tags = scriptTags(script.body);
    const std::optional<ScriptFault> fault = tags ? brokenRule(script.body, *tags) : tags.error();
    if (fault) {
        return scriptInvalid(script.title, fault->line + script.bodyLine - 1, fault->problem,
                             fault->what);
    }
    CALLWELL_TRY(checkExpressions(script, *tags));
    return script;
}

} // namespace Callwell
