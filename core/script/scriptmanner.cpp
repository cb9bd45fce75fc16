// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptmanner.h"

#include "script/scripttag.h"

#include <QRegularExpression>

namespace Callwell {

namespace {

void blank(QString &text, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

// The body as it is spoken, every letter in its place: a variable is a word, a tag is nothing.
QString spoken(const QString &body)
{
    QString text = body;
    qsizetype commentBegin = -1;
    for (const ScriptTag &tag : scriptTags(body).tags) {
        if (tag.kind == ScriptTag::Variable) {
            text.replace(tag.begin, tag.end - tag.begin, QString(tag.end - tag.begin, u'x'));
            continue;
        }
        blank(text, tag.begin, tag.end);
        if (tag.name() == "else"_L1 || tag.name() == "elif"_L1) // something else is said instead
            text.replace(tag.begin, 2, u"\n\n"_s);
        if (tag.kind == ScriptTag::Block && tag.name() == "comment"_L1)
            commentBegin = tag.begin;
        else if (tag.kind == ScriptTag::Block && tag.name() == "endcomment"_L1
                 && commentBegin >= 0) // or it was never begun
            blank(text, commentBegin, tag.end);
    }
    static const QRegularExpression heading(u"^#+ .*$"_s, QRegularExpression::MultilineOption);
    for (const auto &match : heading.globalMatch(QString(text)))
        blank(text, match.capturedStart(), match.capturedEnd());
    return text;
}

bool isForWhoWantsACall(const QList<Stage> &stages)
{
    return !stages.isEmpty() && std::ranges::all_of(stages, [](Stage stage) {
        return stage == Stage::WantsACall || stage == Stage::InConversation;
    });
}

} // namespace

QList<ScriptMannerFinding> checkManner(const ScriptText &script)
{
    const QList<MannerFinding> found =
        checkManner(spoken(script.body),
                    {.language = script.languages.value(0),
                     .wantsACall = isForWhoWantsACall(script.stages),
                     .off = {script.allowed.cbegin(), script.allowed.cend()}});
    QList<ScriptMannerFinding> findings;
    for (const MannerFinding &one : found) {
        const QStringView before = QStringView(script.body).first(one.begin);
        findings.append({.finding = one,
                         .line = script.bodyLine + static_cast<int>(before.count(u'\n')),
                         .column = static_cast<int>(one.begin - before.lastIndexOf(u'\n')),
                         .words = script.body.sliced(one.begin, one.length).simplified()});
    }
    return findings;
}

} // namespace Callwell
