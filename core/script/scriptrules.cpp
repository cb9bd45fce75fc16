// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptrules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Callwell {

namespace {

struct Block
{
    QLatin1StringView name;
    QLatin1StringView end;
    QList<QLatin1StringView> parts; ///< what may stand between
};

const QList<Block> &blocks()
{
    static const QList<Block> all{{"if"_L1, "endif"_L1, {"elif"_L1, "else"_L1}},
                                  {"for"_L1, "endfor"_L1, {"empty"_L1}},
                                  {"with"_L1, "endwith"_L1, {}},
                                  {"ifequal"_L1, "endifequal"_L1, {"else"_L1}},
                                  {"ifnotequal"_L1, "endifnotequal"_L1, {"else"_L1}},
                                  {"comment"_L1, "endcomment"_L1, {}}};
    return all;
}

// The lists that toVariants() in callcontext.cpp makes.
bool isOurList(QStringView name)
{
    static const QStringList lists{u"known"_s, u"objections"_s, u"proof"_s, u"people"_s};
    return lists.contains(name);
}

// Every other filter of the engine either marks its result as safe, or is of no use here.
bool isAllowedFilter(QStringView name)
{
    static const QStringList filters{
        u"capfirst"_s, u"default"_s,       u"first"_s,         u"last"_s,  u"length"_s, u"lower"_s,
        u"title"_s,    u"truncatechars"_s, u"truncatewords"_s, u"upper"_s, u"yesno"_s};
    return filters.contains(name);
}

// Names and filters as they stand outside of quotes.
QString withoutQuoted(QString content)
{
    static const QRegularExpression quoted(uR"("[^"]*"|'[^']*')"_s);
    return content.replace(quoted, u"0"_s);
}

std::optional<ScriptFault> brokenFilter(const ScriptTag &tag)
{
    const QString plain = withoutQuoted(tag.content);
    if (plain.contains(u'"') || plain.contains(u'\'') || plain.contains("_("_L1))
        return ScriptFault{tag.line, ScriptProblem::Expression, tag.content};
    static const QRegularExpression filter(uR"(\|\s*(\w*)(\s*:\s*([^\s|]*))?)"_s);
    for (const auto &match : filter.globalMatch(plain)) {
        if (!isAllowedFilter(match.capturedView(1)))
            return ScriptFault{tag.line, ScriptProblem::FilterUnknown, match.captured(1)};
        static const QRegularExpression number(u"^-?[0-9]+$"_s);
        // a variable as argument would take over that the input is safe
        if (match.hasCaptured(2) && !number.matchView(match.capturedView(3)).hasMatch())
            return ScriptFault{tag.line, ScriptProblem::FilterArgument, match.captured(3)};
    }
    return std::nullopt;
}

class BlockCheck
{
public:
    std::optional<ScriptFault> take(const ScriptTag &tag)
    {
        const QString name = tag.name();
        if (inComment() && name != "endcomment"_L1)
            return std::nullopt;
        if (const auto fault = takePart(tag, name))
            return *fault == Fine
                ? std::nullopt
                : std::optional(ScriptFault{tag.line, ScriptProblem::TagUnexpected, name});
        const auto block = std::ranges::find(blocks(), name, &Block::name);
        if (block == blocks().cend())
            return ScriptFault{tag.line, ScriptProblem::TagUnknown, name};
        if (name == "for"_L1) {
            const QString list = tag.content.section(u' ', -1) == "reversed"_L1
                ? tag.content.section(u' ', -2, -2)
                : tag.content.section(u' ', -1);
            if (!isOurList(list))
                return ScriptFault{tag.line, ScriptProblem::LoopNotOurs, list};
            if (std::ranges::count(m_open, "for"_L1,
                                   [](const Open &open) { return open.block->name; })
                >= deepestLoop)
                return ScriptFault{tag.line, ScriptProblem::LoopTooDeep, {}};
        }
        m_open.append({&*block, tag.line});
        return std::nullopt;
    }

    [[nodiscard]] bool inComment() const
    {
        return !m_open.isEmpty() && m_open.last().block->name == "comment"_L1;
    }

    [[nodiscard]] std::optional<ScriptFault> finish() const
    {
        if (m_open.isEmpty())
            return std::nullopt;
        return ScriptFault{m_open.last().line, ScriptProblem::TagUnclosed,
                           m_open.last().block->name};
    }

private:
    struct Open
    {
        const Block *block;
        int line;
    };
    enum Part { Fine, Unexpected };

    // Parts and ends of blocks; nothing where the tag is neither.
    std::optional<Part> takePart(const ScriptTag &tag, const QString &name)
    {
        const bool known = std::ranges::any_of(blocks(), [&](const Block &block) {
            return block.end == name || block.parts.contains(name);
        });
        if (!known)
            return std::nullopt;
        if (m_open.isEmpty() || (name != "elif"_L1 && tag.content != name))
            return Unexpected;
        const Block &innermost = *m_open.last().block;
        if (innermost.end == name) {
            m_open.removeLast();
            return Fine;
        }
        return innermost.parts.contains(name) ? Fine : Unexpected;
    }

    QList<Open> m_open;
};

// The line up to the tag, earlier tags left out.
QString lineBefore(const QString &text, const QList<ScriptTag> &tags, const ScriptTag &tag)
{
    const qsizetype lineBegin = tag.begin == 0 ? 0 : text.lastIndexOf(u'\n', tag.begin - 1) + 1;
    QString before;
    qsizetype from = lineBegin;
    for (const ScriptTag &earlier : tags) {
        if (earlier.begin >= tag.begin)
            break;
        if (earlier.begin >= lineBegin) {
            before += QStringView(text).sliced(from, earlier.begin - from);
            from = earlier.end;
        }
    }
    return before + QStringView(text).sliced(from, tag.begin - from);
}

std::optional<ScriptFault> brokenPlace(const QString &before, const ScriptTag &tag)
{
    static const QRegularExpression address(uR"(\]\([^)]*$|\]\s*\[[^\]]*$|^\s*\[[^\]]*\]:)"_s);
    if (before.count(u'`') % 2 != 0)
        return ScriptFault{tag.line, ScriptProblem::VariableInCode, tag.content};
    if (before.contains(address))
        return ScriptFault{tag.line, ScriptProblem::VariableInAddress, tag.content};
    return std::nullopt;
}

// The text between the tags, its lines kept.
QString withoutTags(const QString &text, const QList<ScriptTag> &tags)
{
    QString plain;
    qsizetype from = 0;
    for (const ScriptTag &tag : tags) {
        plain += QStringView(text).sliced(from, tag.begin - from);
        plain += u'x'; // so that "<{{ x }}" is seen as what it may become
        from = tag.end;
    }
    return plain + QStringView(text).sliced(from);
}

std::optional<ScriptFault> brokenMarkdown(const QString &text, const QList<ScriptTag> &tags)
{
    static const QRegularExpression html(uR"((?<!\\)<[A-Za-z/!?])"_s);
    const QStringList lines = withoutTags(text, tags).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).contains(html))
            return ScriptFault{i + 1, ScriptProblem::Html, lines.at(i).trimmed().left(40)};
    }
    return std::nullopt;
}

} // namespace

std::optional<ScriptFault> brokenRule(const QString &text, const QList<ScriptTag> &tags)
{
    BlockCheck check;
    for (const ScriptTag &tag : tags) {
        if (tag.kind == ScriptTag::Comment)
            continue;
        if (tag.kind == ScriptTag::Block) {
            if (const auto fault = check.take(tag))
                return fault;
        }
        if (check.inComment())
            continue;
        if (const auto fault = brokenFilter(tag))
            return fault;
        if (tag.kind == ScriptTag::Variable) {
            if (const auto fault = brokenPlace(lineBefore(text, tags, tag), tag))
                return fault;
        }
    }
    if (const auto fault = check.finish())
        return fault;
    return brokenMarkdown(text, tags);
}

} // namespace Callwell
