// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptfixes.h"

#include "domain/workspace.h"
#include "script/scriptblocks.h"
#include "script/scriptcondition.h"
#include "script/scriptvariables.h"

#include <QRegularExpression>

#include <algorithm>

namespace Callwell::ScriptFixes {

namespace {

// Levenshtein's distance.
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j - 1] + 1, row[j] + 1});
        }
    }
    return row.last();
}

// The nearest first; nothing that is more than a slip of the fingers away.
QStringList nearest(const QString &name, const QStringList &names)
{
    constexpr qsizetype longest = 40;
    constexpr int most = 3;
    if (name.size() > longest)
        return {};
    QList<std::pair<qsizetype, QString>> near;
    for (const QString &other : names) {
        const qsizetype far = distance(name.toLower(), other);
        if (far <= std::max<qsizetype>(1, name.size() / 3))
            near.append({far, other});
    }
    std::ranges::sort(near);
    QStringList found;
    for (const auto &[far, other] : std::as_const(near)) {
        if (found.size() < most)
            found.append(other);
    }
    return found;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

// Where that stands and is no part of another word; -1: nowhere. It may be anything, halves of
// characters too, which no regular expression takes.
qsizetype wordIn(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool goesOn = end < text.size() && isOfWord(text.at(end));
        if (!goesOn && (at == 0 || !isOfWord(text.at(at - 1))))
            return at;
    }
    return -1;
}

template<Coded E>
QStringList allCodes()
{
    QStringList all;
    for (const QLatin1StringView one : codes<E>)
        all.append(one);
    return all;
}

QStringList tagNames()
{
    QStringList names;
    for (const ScriptBlock &block : scriptBlocks()) {
        names.append(block.name);
        if (!block.end.isEmpty())
            names.append(block.end);
        for (const QLatin1StringView part : block.parts)
            names.append(part);
    }
    return names;
}

// What could stand where a name is not known.
QStringList candidates(ScriptProblem problem)
{
    switch (problem) {
    case ScriptProblem::UnknownStage:
        return allCodes<Stage>();
    case ScriptProblem::UnknownRole:
        return allCodes<BuyerRole>();
    case ScriptProblem::UnknownManner:
        return allCodes<MannerRule>();
    case ScriptProblem::TagUnknown:
        return tagNames();
    case ScriptProblem::FilterUnknown:
        return ScriptVariables::filters();
    case ScriptProblem::LoopNotOurs:
        return ScriptVariables::lists();
    case ScriptProblem::ConditionName:
        return allCodes<ConditionOn>();
    case ScriptProblem::ConditionValue:
        return allCodes<BuyerRole>() + allCodes<Stage>() + allCodes<SourceKind>();
    default:
        return {};
    }
}

QLatin1StringView endOf(const QString &name)
{
    const auto block = std::ranges::find(scriptBlocks(), name, &ScriptBlock::name);
    return block == scriptBlocks().cend() ? QLatin1StringView() : block->end;
}

// A tag at the end of the text, on a line of its own where the last one would swallow it.
ScriptFix atEnd(const QString &text, const QString &tag)
{
    if (text.endsWith(u'\n'))
        return {text.size(), 0, tag + u'\n'};
    const QString last = text.sliced(text.lastIndexOf(u'\n') + 1);
    const QList<ScriptTag> tags = scriptTags(last + tag).tags;
    const bool isTag = !tags.isEmpty() && tags.last().begin == last.size();
    return {text.size(), 0, isTag ? tag : u'\n' + tag};
}

// Where a block that begins there has to end: before whatever ends a block around it, or in a
// comment that goes on and on; -1: anywhere behind it.
qsizetype placeOfEnd(const QString &body, qsizetype begin)
{
    BlockCheck check;
    qsizetype comment = -1;
    const QList<ScriptTag> tags = scriptTags(body).tags;
    for (const ScriptTag &tag : tags) {
        if (tag.kind != ScriptTag::Block)
            continue;
        const bool wasComment = check.inComment();
        check.take(tag);
        const bool ended = std::ranges::any_of(check.faults(), [&](const ScriptFault &fault) {
            return fault.problem == ScriptProblem::TagUnclosed && fault.begin == begin;
        });
        if (ended)
            return tag.begin;
        if (check.inComment() && !wasComment)
            comment = tag.begin;
    }
    return check.inComment() && comment > begin ? comment : -1;
}

ScriptFix endTag(const ScriptReading &reading, const ScriptFault &fault)
{
    const QString tag = u"{% "_s + endOf(fault.what) + u" %}"_s;
    const qsizetype bodyBegin = reading.text.size() - reading.script.body.size();
    const qsizetype place = placeOfEnd(reading.script.body, fault.begin - bodyBegin);
    return place < 0 ? atEnd(reading.text, tag) : ScriptFix{bodyBegin + place, 0, tag};
}

// Behind what is front matter and its last line.
qsizetype endOfFrontMatter(const QString &text)
{
    static const QRegularExpression line(u"\\G(?:[A-Za-z_]+:|#)[^\n]*\n?"_s);
    qsizetype at = text.indexOf(u'\n') + 1;
    for (auto match = line.match(text, at); match.hasMatch() && match.capturedLength() > 0;
         match = line.match(text, at))
        at = match.capturedEnd();
    return at;
}

} // namespace

QList<ScriptFix> of(const ScriptReading &reading, const ScriptFault &fault)
{
    const qsizetype end = fault.begin + fault.length;
    const QStringView words = QStringView(reading.text).sliced(fault.begin, fault.length);
    switch (fault.problem) {
    case ScriptProblem::TagUnclosed:
        return {endTag(reading, fault)};
    case ScriptProblem::TagOpen: {
        const QChar second = words.at(1); // a tag opens with two: "{{", "{%", "{#"
        return {{end, 0, u" %1}"_s.arg(second == u'{' ? QChar(u'}') : second)}};
    }
    case ScriptProblem::FilterUnknown: { // a value may have the same name
        const QRegularExpression filter(u"\\|\\s*(?="_s + QRegularExpression::escape(fault.what)
                                        + u"(?!\\w))"_s);
        const qsizetype begin = filter.match(words.toString()).capturedEnd();
        if (begin < 0)
            return {};
        return anotherName(reading, fault.begin + begin, fault.length - begin, fault.what,
                           candidates(fault.problem));
    }
    case ScriptProblem::LoopNotOurs: { // what each of them is called may be the same
        const qsizetype begin = std::max<qsizetype>(words.lastIndexOf(fault.what), 0);
        return anotherName(reading, fault.begin + begin, fault.length - begin, fault.what,
                           candidates(fault.problem));
    }
    case ScriptProblem::TagUnexpected:
    case ScriptProblem::Character:
        return {{fault.begin, fault.length, {}}};
    case ScriptProblem::Html:
        return {{fault.begin, 1, u"\\<"_s}};
    case ScriptProblem::FrontMatterOpen: {
        const qsizetype at = endOfFrontMatter(reading.text);
        const bool lineEnds = at == 0 || reading.text.at(at - 1) == u'\n';
        return {{at, 0, lineEnds ? u"---\n"_s : u"\n---\n"_s}};
    }
    default:
        return anotherName(reading, fault.begin, fault.length, fault.what,
                           candidates(fault.problem));
    }
}

QList<ScriptFix> anotherName(const ScriptReading &reading, qsizetype begin, qsizetype length,
                             const QString &name, const QStringList &names)
{
    QList<ScriptFix> fixes;
    if (name.isEmpty())
        return fixes;
    const qsizetype in = wordIn(QStringView(reading.text).sliced(begin, length), name);
    if (in < 0)
        return fixes;
    const QStringList others = nearest(name, names);
    for (const QString &other : others)
        fixes.append({begin + in, name.size(), other});
    return fixes;
}

QList<ScriptFix> withDefault(const ScriptReading &reading, qsizetype end)
{
    qsizetype at = end - 2;
    while (at > 0 && reading.text.at(at - 1).isSpace())
        --at;
    return {{at, 0, u"|default:\"…\""_s}};
}

QList<ScriptFix> knownBranch(qsizetype begin)
{
    return {{begin, 0, u"{% known %}{{ answer }}: …"_s}};
}

QList<ScriptFix> allow(const ScriptReading &reading, MannerRule rule)
{
    // a list in brackets is left alone: another line says the same
    static const QRegularExpression line(u"^allow:[^\n\\[]*$"_s,
                                         QRegularExpression::MultilineOption);
    const QString name = code(rule);
    const qsizetype bodyBegin = reading.text.size() - reading.script.body.size();
    if (bodyBegin == 0)
        return {{0, 0, u"---\nallow: "_s + name + u"\n---\n"_s}};
    const auto match = line.match(reading.text);
    if (match.hasMatch() && match.capturedEnd() < bodyBegin)
        return {{match.capturedEnd(), 0, u", "_s + name}};
    const qsizetype second = reading.text.indexOf(u'\n') + 1; // behind the first line of dashes
    return {{second, 0, u"allow: "_s + name + u'\n'}};
}

} // namespace Callwell::ScriptFixes
