// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/placepromises.h"
#include "script/scriptmanner.h"
#include "script/scriptpromises.h"

#include <algorithm>

namespace Callwell::ScriptPromises {

namespace {

bool isTrueAdvice(ScriptAdvice advice, const QString &what, const ScriptTag &tag)
{
    switch (advice) {
    case ScriptAdvice::NoKnownBranch:
        return tag.kind == ScriptTag::Block && tag.name() == "ask"_L1 && what == tag.argument();
    case ScriptAdvice::NeverShows:
        return tag.kind == ScriptTag::Block && tag.name() == "prompt"_L1 && !what.isEmpty();
    case ScriptAdvice::UnknownQuestion:
        return tag.kind != ScriptTag::Comment && tag.content.contains(what);
    case ScriptAdvice::UnknownVariable:
    case ScriptAdvice::OftenEmpty:
        return tag.kind == ScriptTag::Variable && tag.content.startsWith(what);
    }
    return false;
}

bool isTrue(const ScriptReading &reading, const ScriptFinding &finding,
            const QList<ScriptTag> &tags)
{
    const qsizetype bodyBegin = reading.text.size() - reading.script.body.size();
    const QString slice = reading.text.sliced(finding.begin, finding.length);
    if (std::holds_alternative<MannerRule>(finding.kind)) {
        const bool wholeWords = !slice.isEmpty() && slice.trimmed() == slice;
        return wholeWords && finding.begin >= bodyBegin && slice.simplified() == finding.what
            && !reading.script.allowed.contains(std::get<MannerRule>(finding.kind));
    }
    const auto tag = std::ranges::find(tags, finding.begin - bodyBegin, &ScriptTag::begin);
    return tag != tags.cend() && tag->end - tag->begin == finding.length
        && isTrueAdvice(std::get<ScriptAdvice>(finding.kind), finding.what, *tag);
}

QString brokenManner(const ScriptReading &reading)
{
    const qsizetype bodyBegin = reading.text.size() - reading.script.body.size();
    for (const ScriptMannerFinding &one : checkManner(reading.script)) {
        const qsizetype at = bodyBegin + one.finding.begin;
        if (one.line != reading.lineOf(at) || one.column != reading.columnOf(at))
            return u"how it talks has a line and a column: "_s + one.words;
    }
    return {};
}

// How often that is told of a text.
qsizetype countOf(const ScriptFinding &finding, const ScriptReading &reading,
                  const ScriptSurroundings &around)
{
    if (finding.isFault()) {
        return std::ranges::count_if(reading.faults, [&](const ScriptFault &one) {
            return one.what == finding.what && one.problem == std::get<ScriptProblem>(finding.kind);
        });
    }
    return std::ranges::count_if(checkScript(reading, around), [&](const ScriptFinding &one) {
        return one.what == finding.what && one.kind == finding.kind;
    });
}

} // namespace

QString brokenFindings(const ScriptReading &reading, const QList<ScriptFinding> &findings)
{
    const QList<ScriptTag> tags = scriptTags(reading.script.body).tags;
    qsizetype fault = 0;
    qsizetype before = 0;
    for (const ScriptFinding &finding : findings) {
        const QString which = finding.code() + u" \""_s + finding.what + u'"';
        if (finding.begin < before)
            return u"what is found stands in the order of the text: "_s + which;
        before = finding.begin;
        if (finding.isFault()) {
            const ScriptFault told = reading.faults.value(fault++);
            const bool same = told.begin == finding.begin && told.length == finding.length
                && told.problem == std::get<ScriptProblem>(finding.kind)
                && told.what == finding.what;
            if (!same)
                return u"every fault is found: "_s + which;
            continue;
        }
        if (const QString broken = brokenPlace(reading, finding.begin, finding.length);
            !broken.isEmpty())
            return broken + u" of "_s + which;
        if (!isTrue(reading, finding, tags))
            return u"what is found stands at what it is about: %1 at %2, %3"_s.arg(which)
                .arg(finding.begin)
                .arg(finding.length);
    }
    if (fault != reading.faults.size())
        return u"every fault is found: %1 of %2"_s.arg(fault).arg(reading.faults.size());
    return brokenManner(reading);
}

QString brokenFix(const ScriptReading &reading, const ScriptSurroundings &around,
                  const ScriptFinding &finding, const ScriptFix &fix)
{
    const QString which =
        finding.code() + u" \""_s + finding.what + u"\" by \""_s + fix.text.trimmed() + u'"';
    const bool halves =
        finding.isFault() && std::get<ScriptProblem>(finding.kind) == ScriptProblem::Character;
    if (const QString broken = brokenPlace(reading, fix.begin, fix.length);
        !broken.isEmpty() && !halves)
        return broken + u" of a fix, "_s + which;
    QString text = reading.text;
    text.replace(fix.begin, fix.length, fix.text);
    if (text == reading.text)
        return u"a fix changes something: "_s + which;
    if (text.size() > maximumScriptLength)
        return {};
    if (reading.faults.size() == maximumFaults) // what was not told yet comes up
        return {};
    if (finding.code() == code(ScriptProblem::Html)) // only the first of several on a line is told
        return {};
    // of a tag that has the same wrong filter twice the first one is told
    const QStringView place = QStringView(reading.text).sliced(finding.begin, finding.length);
    if (finding.code() == code(ScriptProblem::FilterUnknown) && place.count(finding.what) > 1)
        return {};
    const bool mends =
        countOf(finding, readScript(text), around) < countOf(finding, reading, around);
    return mends ? QString() : u"a fix mends: "_s + which;
}

} // namespace Callwell::ScriptPromises
