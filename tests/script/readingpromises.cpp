// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/placepromises.h"
#include "script/scriptblocks.h"
#include "script/scriptpromises.h"
#include "script/scriptrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Callwell::ScriptPromises {

namespace {

bool isWholeLine(const ScriptReading &reading, const ScriptFault &fault)
{
    const QStringView before = QStringView(reading.text).first(fault.begin);
    return before.sliced(before.lastIndexOf(u'\n') + 1).trimmed().isEmpty();
}

// "key: a, what, b" or "key: [what]", the key one of those.
bool isItemOf(const ScriptReading &reading, const ScriptFault &fault, QLatin1StringView key)
{
    const QStringView text = reading.text;
    const qsizetype begin = text.first(fault.begin).lastIndexOf(u'\n') + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', fault.begin);
    const QStringView line = text.sliced(begin, (lineEnd < 0 ? text.size() : lineEnd) - begin);
    const QStringView before = line.first(fault.begin - begin).trimmed();
    const QStringView behind = line.sliced(fault.begin - begin + fault.length).trimmed();
    const bool begins = before.endsWith(u':') || before.endsWith(u',') || before.endsWith(u'[');
    const bool ends = behind.isEmpty() || behind.startsWith(u',') || behind == "]"_L1;
    return line.first(line.indexOf(u':')).trimmed() == key && begins && ends;
}

bool isHtml(const QStringView slice)
{
    return slice.size() > 1 && slice.front() == u'<'
        && (u"/!?"_s.contains(slice.at(1)) || slice.at(1).toLower().unicode() < 0x80);
}

bool isTrueInFrontMatter(const ScriptReading &reading, const ScriptFault &fault,
                         const QStringView slice)
{
    const bool is = slice == fault.what;
    switch (fault.problem) {
    case ScriptProblem::FrontMatterOpen:
        return fault.begin == 0 && slice.trimmed() == "---"_L1 && reading.script.body.isEmpty();
    case ScriptProblem::FrontMatterLine:
        return is && isWholeLine(reading, fault) && slice.indexOf(u':') <= 0;
    case ScriptProblem::UnknownStage:
        return is && isItemOf(reading, fault, "stage"_L1);
    case ScriptProblem::UnknownRole:
        return is && isItemOf(reading, fault, "roles"_L1);
    case ScriptProblem::UnknownLanguage:
        return is && isItemOf(reading, fault, "language"_L1);
    case ScriptProblem::UnknownManner:
        return is && isItemOf(reading, fault, "allow"_L1);
    default:
        return false;
    }
}

bool isTrueOutsideOfTags(const ScriptReading &reading, const ScriptFault &fault,
                         const QStringView slice)
{
    const qsizetype end = fault.begin + fault.length;
    switch (fault.problem) {
    case ScriptProblem::TagOpen: {
        const bool toTheEnd = end == reading.text.size() || reading.text.at(end) == u'\n';
        return opens(slice) && toTheEnd && slice.indexOf(closing(slice), 2) < 0
            && slice.startsWith(fault.what);
    }
    case ScriptProblem::TagStray: {
        const bool whole = opens(slice) && slice.endsWith(closing(slice)) && slice.size() >= 4;
        return (whole || (closes(slice) && slice.size() == 2)) && slice.startsWith(fault.what);
    }
    case ScriptProblem::Html:
        return isHtml(slice) && slice == fault.what;
    case ScriptProblem::Character: {
        if (slice.isEmpty())
            return false;
        const char32_t letter =
            slice.size() == 1 ? slice.front().unicode() : slice.toUcs4().value(0);
        const QString number = QString::number(letter, 16).toUpper().rightJustified(4, u'0');
        return isNoCharacter(slice) && fault.what == u"U+"_s + number;
    }
    default:
        return false;
    }
}

bool isTrueOfTag(const ScriptFault &fault, const ScriptTag &tag)
{
    const QString &what = fault.what;
    switch (fault.problem) {
    case ScriptProblem::TagUnknown:
    case ScriptProblem::TagUnexpected:
        return tag.kind == ScriptTag::Block && what == tag.name();
    case ScriptProblem::TagUnclosed: {
        const auto block = std::ranges::find(scriptBlocks(), what, &ScriptBlock::name);
        return tag.name() == what && block != scriptBlocks().cend() && !block->end.isEmpty();
    }
    case ScriptProblem::TagTooLong:
        return tag.isTooLong() && tag.content.startsWith(what);
    case ScriptProblem::LoopTooDeep:
    case ScriptProblem::BlockTooDeep:
        return tag.kind == ScriptTag::Block && what.isEmpty();
    case ScriptProblem::FilterUnknown:
    case ScriptProblem::FilterArgument:
        return tag.content.contains(u'|')
            && tag.content.sliced(tag.content.indexOf(u'|')).contains(what);
    case ScriptProblem::LoopNotOurs:
        return tag.name() == "for"_L1 && tag.content.contains(what);
    case ScriptProblem::ConditionName:
    case ScriptProblem::ConditionValue:
        return tag.name() == "prompt"_L1 && tag.argument().contains(what);
    case ScriptProblem::Expression:
        return tag.content.contains(what);
    case ScriptProblem::Argument:
        return tag.kind == ScriptTag::Block && what == tag.content;
    case ScriptProblem::VariableInCode:
    case ScriptProblem::VariableInAddress:
        return tag.kind == ScriptTag::Variable && what == tag.content;
    default:
        return false;
    }
}

bool isTrue(const ScriptReading &reading, const ScriptFault &fault,
            const QHash<qsizetype, ScriptTag> &tags)
{
    const QStringView slice = QStringView(reading.text).sliced(fault.begin, fault.length);
    const qsizetype bodyBegin = reading.text.size() - reading.script.body.size();
    if (fault.begin < bodyBegin || fault.problem == ScriptProblem::FrontMatterOpen)
        return isTrueInFrontMatter(reading, fault, slice);
    if (const auto tag = tags.constFind(fault.begin - bodyBegin);
        tag != tags.constEnd() && tag->end - tag->begin == fault.length && isTrueOfTag(fault, *tag))
        return true;
    return isTrueOutsideOfTags(reading, fault, slice);
}

QString brokenFaults(const ScriptReading &reading)
{
    QHash<qsizetype, ScriptTag> tags;
    for (const ScriptTag &tag : scriptTags(reading.script.body).tags)
        tags.insert(tag.begin, tag);
    QSet<QString> seen;
    qsizetype before = 0;
    for (const ScriptFault &fault : reading.faults) {
        const QString which = code(fault.problem) + u" \""_s + fault.what + u'"';
        if (const QString broken = brokenPlace(reading, fault.begin, fault.length);
            !broken.isEmpty())
            return broken + u" of "_s + which;
        if (fault.begin < before)
            return u"faults are told in the order of the text: "_s + which;
        before = fault.begin;
        if (!isTrue(reading, fault, tags))
            return u"a fault stands at what it is about: %1 at %2, %3"_s.arg(which)
                .arg(fault.begin)
                .arg(fault.length);
        const QString place = u"%1 %2 %3"_s.arg(fault.begin).arg(fault.length).arg(which);
        if (seen.contains(place))
            return u"a fault is told once: "_s + which;
        seen.insert(place);
    }
    return {};
}

} // namespace

QString brokenTags(const QString &text, const ScriptTags &tags)
{
    qsizetype from = 0;
    for (const ScriptTag &tag : tags.tags) {
        const QStringView slice = QStringView(text).sliced(tag.begin, tag.end - tag.begin);
        const QStringView inside = slice.sliced(2, slice.size() - 4);
        const QString which = u"\""_s + slice + u'"';
        if (tag.begin < from)
            return u"tags stand behind one another: "_s + which;
        from = tag.end;
        if (!opens(slice) || !slice.endsWith(closing(slice)) || inside.contains(u'\n')
            || inside.contains(u'{') || inside.contains(u'}'))
            return u"a tag stands between its braces: "_s + which;
        if (inside.toString().simplified() != tag.content)
            return u"a tag has what stands between its braces: "_s + which;
        if (tag.line != 1 + QStringView(text).first(tag.begin).count(u'\n'))
            return u"a tag knows its line: "_s + which;
    }
    return {};
}

QString brokenReading(const QString &text, const ScriptReading &reading)
{
    if (text.size() > maximumScriptLength) {
        const bool one = reading.text.isEmpty() && reading.faults.size() == 1
            && reading.faults.first().problem == ScriptProblem::TooLong
            && reading.faults.first().begin == 0 && reading.faults.first().length == 0;
        return one ? QString() : u"what is too long is not read"_s;
    }
    if (reading.text.contains(u'\r'))
        return u"lines end by \\n"_s;
    if (reading.faults.size() > maximumFaults)
        return u"no more faults are told than may be"_s;
    const ScriptText &script = reading.script;
    if (!reading.text.endsWith(script.body))
        return u"the body is the end of the text"_s;
    const qsizetype bodyBegin = reading.text.size() - script.body.size();
    if (!script.body.isEmpty() && script.bodyLine != lineAt(reading.text, bodyBegin))
        return u"the body knows its line: %1"_s.arg(script.bodyLine);
    if (const QString broken = brokenTags(script.body, scriptTags(script.body)); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenFaults(reading); !broken.isEmpty())
        return broken;
    if (!reading.faults.isEmpty())
        return {};
    for (qsizetype at = 0; at < script.body.size(); ++at) {
        const QStringView rest = QStringView(script.body).sliced(at);
        const qsizetype size = rest.size() > 1 && rest.at(0).isHighSurrogate() ? 2 : 1;
        if (isNoCharacter(rest.first(size)))
            return u"a script has only what somebody types: %1"_s.arg(at);
        at += size - 1;
    }
    const qsizetype html = liveHtml(script.body);
    return html < 0 ? QString() : u"a script has no HTML: "_s + script.body.sliced(html).left(40);
}

QString brokenParsing(const ScriptReading &reading, const Result<ScriptText> &parsed)
{
    if (parsed.has_value() != reading.faults.isEmpty())
        return u"what has faults can't be used, everything else can: %1"_s.arg(
            reading.faults.size());
    if (parsed) {
        const bool same = parsed->body == reading.script.body
            && parsed->title == reading.script.title && parsed->bodyLine == reading.script.bodyLine;
        return same ? QString() : u"what is used is what was read"_s;
    }
    const ScriptFault &first = reading.faults.constFirst();
    const QStringList told{reading.script.title, QString::number(lineAt(reading.text, first.begin)),
                           code(first.problem), first.what};
    const bool same =
        parsed.error().code == ErrorCode::ScriptInvalid && parsed.error().arguments == told;
    return same ? QString()
                : u"it tells of the first fault: "_s + parsed.error().arguments.join(u' ');
}

} // namespace Callwell::ScriptPromises
