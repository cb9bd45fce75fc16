// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fuzzpeople.h"
#include "script/placepromises.h"
#include "script/scriptpromises.h"

#include <QSet>

namespace Callwell::ScriptPromises {

namespace {

QString brokenMarks(const ScriptReading &reading, const FilledScript &filled)
{
    QSet<int> lines;
    for (const ScriptTag &tag : scriptTags(reading.script.body).tags)
        lines.insert(tag.line);
    QList<ScriptMark> around;
    qsizetype before = 0;
    for (const ScriptMark &mark : filled.marks) {
        const QString which = u"%1 to %2, line %3"_s.arg(mark.begin).arg(mark.end).arg(mark.line);
        if (mark.begin < before || mark.begin > mark.end || mark.end > filled.markdown.size())
            return u"a mark lies in the text, in its order: "_s + which;
        before = mark.begin;
        while (!around.isEmpty() && around.last().end <= mark.begin)
            around.removeLast();
        if (!around.isEmpty() && mark.end > around.last().end)
            return u"a mark lies whole inside or outside of another: "_s + which;
        around.append(mark);
        if (!lines.contains(mark.line))
            return u"a mark knows the line of its tag: "_s + which;
        if (mark.kind < ScriptMark::Prompt || mark.kind > ScriptMark::Opening)
            return u"a mark is of some kind: "_s + which;
    }
    return {};
}

// What of a lead is more than its letters.
QString brokenWords(const QString &markdown)
{
    for (qsizetype at = 0; at < markdown.size(); ++at) {
        const QStringView rest = QStringView(markdown).sliced(at);
        const QString where = u"%1, \"%2\""_s.arg(at).arg(rest.left(20));
        if (ScriptMarks::isMarkCharacter(rest.front()))
            return u"no mark stays in the text: "_s + where;
        const qsizetype size = rest.front().isHighSurrogate() && rest.size() > 1 ? 2 : 1;
        if (isNoCharacter(rest.first(size)))
            return u"what is filled in has only what somebody types: "_s + where;
        if (opens(rest) || closes(rest))
            return u"no tag's bracket gets through: "_s + where;
        const bool punctuation =
            rest.front().unicode() < 0x80 && (rest.front().isPunct() || rest.front().isSymbol());
        const bool traced = rest.size() > 1 && rest.at(1) == FuzzPeople::tracer;
        if (punctuation && traced && !isEscaped(markdown, at))
            return u"what a lead said is only text: "_s + where;
        at += size - 1;
    }
    return {};
}

} // namespace

QString brokenFilling(const ScriptReading &reading, const Result<FilledScript> &filled)
{
    if (!filled) {
        const bool tooLong = filled.error().code == ErrorCode::ScriptInvalid
            && filled.error().arguments.value(2) == code(ScriptProblem::ResultTooLong);
        return tooLong
            ? QString()
            : u"what can be used can be filled: "_s + filled.error().arguments.join(u' ');
    }
    if (filled->markdown.toUtf8().size() > maximumFilledBytes)
        return u"what is filled in is not longer than it may be: %1"_s.arg(filled->markdown.size());
    const QString broken = brokenMarks(reading, *filled);
    return broken.isEmpty() ? brokenWords(filled->markdown) : broken;
}

} // namespace Callwell::ScriptPromises
