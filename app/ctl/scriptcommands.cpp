// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/scriptcommands.h"

#include "script/scriptmanner.h"
#include "words/mannerwords.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<QString> readText(const QString &name)
{
    QFile file(name);
    if (!QFileInfo::exists(name))
        return failure(ErrorCode::FileMissing, {name});
    if (QFileInfo(name).isDir())
        return failure(ErrorCode::FileIsDirectory, {name});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {name}, file.errorString());
    // one letter more than is taken: whoever reads on sees that it is too long
    return QString::fromUtf8(file.read(4 * (maximumScriptLength + 1)));
}

} // namespace

CommandGroup ScriptCheckCommand::group()
{
    return {.name = u"script"_s,
            .summary = tr("Look at call scripts."),
            .details = tr("A script is a text file: Markdown with tags and front matter.")};
}

QString ScriptCheckCommand::name() const
{
    return u"script check"_s;
}

QString ScriptCheckCommand::summary() const
{
    return tr("Say what is wrong with the text of a script, and what it could say better.");
}

QString ScriptCheckCommand::details() const
{
    return tr("A script that cannot be used ends with exit code 3 and the first thing that is\n"
              "wrong. How it talks is advice, in %1: FILE:LINE:COLUMN, the rule, why, and a\n"
              "better wording. A line \"allow: closed, monologue\" of its front matter switches\n"
              "rules off; they are %2.")
        .arg(mannerLanguages().join(u", "_s), [] {
            QStringList names;
            for (const QLatin1StringView one : codes<MannerRule>)
                names.append(one);
            return names.join(u", "_s);
        }());
}

QStringList ScriptCheckCommand::arguments() const
{
    return {u"FILE"_s};
}

Result<Answer> ScriptCheckCommand::run(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().constFirst();
    CALLWELL_LET(const QString text, readText(name));
    CALLWELL_LET(const ScriptText script, parseScript(text));
    QStringList lines;
    QJsonArray list;
    const QList<ScriptMannerFinding> findings = checkManner(script);
    for (const ScriptMannerFinding &one : findings) {
        const QString rule = code(one.finding.rule);
        const QString reason = mannerReason(one.finding.rule);
        lines.append(
            u"%1:%2:%3: %4: %5"_s.arg(name).arg(one.line).arg(one.column).arg(rule, one.words));
        lines.append(u"    "_s + reason);
        if (!one.finding.better.isEmpty())
            lines.append(u"    "_s + tr("Better: %1").arg(one.finding.better));
        list.append(QJsonObject{{u"rule"_s, rule},
                                {u"line"_s, one.line},
                                {u"column"_s, one.column},
                                {u"words"_s, one.words},
                                {u"reason"_s, reason},
                                {u"better"_s, one.finding.better}});
    }
    if (lines.isEmpty())
        lines.append(tr("well"));
    return Answer{.text = lines.join(u'\n'),
                  .json = {{u"title"_s, script.title}, {u"findings"_s, list}}};
}

} // namespace Callwell
