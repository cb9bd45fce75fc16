// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptrules.h"

#include "script/markdownplace.h"
#include "script/scriptblocks.h"
#include "script/scriptvariables.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace Callwell {

namespace {

// Names and filters as they stand outside of quotes, every letter in its place.
QString withoutQuoted(QString content)
{
    static const QRegularExpression quoted(uR"("[^"]*"|'[^']*')"_s);
    for (const auto &match : quoted.globalMatch(QString(content)))
        std::fill_n(content.begin() + match.capturedStart(), match.capturedLength(), u'0');
    return content;
}

ScriptFault faultOf(const ScriptTag &tag, ScriptProblem problem, const QString &what)
{
    return {tag.begin, tag.end - tag.begin, problem, what};
}

// "_state" and what else begins with a line is for our own tags.
bool namesSomethingHidden(const QString &plain)
{
    static const QRegularExpression hidden(uR"((?<![A-Za-z0-9])_)"_s);
    return plain.contains(hidden);
}

std::optional<ScriptFault> brokenFilter(const ScriptTag &tag)
{
    const QString plain = withoutQuoted(tag.content);
    if (plain.contains(u'"') || plain.contains(u'\'') || plain.contains("_("_L1)
        || namesSomethingHidden(plain))
        return faultOf(tag, ScriptProblem::Expression, tag.content);
    static const QRegularExpression filter(uR"(\|\s*(\w*)(\s*:\s*([^\s|]*))?)"_s);
    const auto written = [&](const QRegularExpressionMatch &match, int part) {
        return tag.content.sliced(match.capturedStart(part), match.capturedLength(part));
    };
    for (const auto &match : filter.globalMatch(plain)) {
        if (!ScriptVariables::filters().contains(match.capturedView(1)))
            return faultOf(tag, ScriptProblem::FilterUnknown, written(match, 1));
        static const QRegularExpression number(u"^-?[0-9]+$"_s);
        // a variable as argument would take over that the input is safe
        if (match.hasCaptured(2) && !number.matchView(match.capturedView(3)).hasMatch())
            return faultOf(tag, ScriptProblem::FilterArgument, written(match, 3));
    }
    return std::nullopt;
}

std::optional<ScriptFault> brokenPlace(const MarkdownPlace &place, const ScriptTag &tag)
{
    if (place.inCode())
        return faultOf(tag, ScriptProblem::VariableInCode, tag.content);
    if (place.inAddress())
        return faultOf(tag, ScriptProblem::VariableInAddress, tag.content);
    return std::nullopt;
}

// The text with something harmless in the place of each tag, every letter in its place: so that
// "<{{ x }}" is seen as what it may become.
QString withoutTags(QString text, const QList<ScriptTag> &tags)
{
    for (const ScriptTag &tag : tags)
        std::fill(text.begin() + tag.begin, text.begin() + tag.end, u'x');
    return text;
}

QList<ScriptFault> brokenMarkdown(const QString &text, const QList<ScriptTag> &tags)
{
    // not behind a backslash, unless that is itself behind one
    static const QRegularExpression html(uR"((?<!\\)(?:\\\\)*\K<[A-Za-z/!?][^\n]{0,38})"_s);
    QList<ScriptFault> faults;
    for (const auto &match : html.globalMatch(withoutTags(text, tags))) {
        faults.append({match.capturedStart(), match.capturedLength(), ScriptProblem::Html,
                       text.sliced(match.capturedStart(), match.capturedLength())});
    }
    return faults;
}

// What nobody types, and what marks are made of.
QList<ScriptFault> brokenCharacters(const QString &text)
{
    QList<ScriptFault> faults;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        const bool whole =
            c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype size = whole ? 2 : 1;
        const char32_t letter =
            whole ? QChar::surrogateToUcs4(c, text.at(at + 1)) : char32_t(c.unicode());
        const QChar::Category category = QChar::category(letter);
        const bool control = category == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse) {
            faults.append({at, size, ScriptProblem::Character,
                           u"U+%1"_s.arg(letter, 4, 16, QChar(u'0')).toUpper()});
        }
        at += size;
    }
    return faults;
}

} // namespace

QList<ScriptFault> brokenRules(const QString &text, const QList<ScriptTag> &tags)
{
    QList<ScriptFault> faults;
    BlockCheck check;
    MarkdownPlace place;
    qsizetype from = 0;
    for (const ScriptTag &tag : tags) {
        place.feed(QStringView(text).sliced(from, tag.begin - from));
        from = tag.end;
        if (tag.kind == ScriptTag::Comment)
            continue;
        if (tag.kind == ScriptTag::Block)
            check.take(tag);
        if (tag.isTooLong()) {
            faults.append(
                faultOf(tag, ScriptProblem::TagTooLong, beginningOf(tag.content).toString()));
            continue;
        }
        if (check.inComment())
            continue;
        if (tag.kind == ScriptTag::Variable
            && tag.content.isEmpty()) // the engine takes it for text
            faults.append(faultOf(tag, ScriptProblem::Expression, {}));
        const bool ownWords = tag.kind == ScriptTag::Block
            && (tag.name() == "prompt"_L1 || tag.name() == "objection"_L1
                || tag.name() == "proof"_L1);
        if (const auto fault = ownWords ? std::nullopt : brokenFilter(tag))
            faults.append(*fault);
        if (tag.kind == ScriptTag::Variable) {
            if (const auto fault = brokenPlace(place, tag))
                faults.append(*fault);
        }
    }
    check.finish();
    faults += check.faults();
    faults += brokenMarkdown(text, tags);
    faults += brokenCharacters(text);
    const auto what = [](const ScriptFault &fault) {
        return std::tuple(fault.begin, fault.length, fault.problem);
    };
    std::ranges::stable_sort(faults, {}, what);
    const auto again = std::ranges::unique(faults, {}, what); // two rules may say the same
    faults.erase(again.begin(), again.end());
    return faults;
}

} // namespace Callwell
