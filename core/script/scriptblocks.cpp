// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptblocks.h"

#include "script/scriptcondition.h"
#include "script/scriptrules.h"
#include "script/scriptvariables.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Callwell {

namespace {

bool isPart(const QString &name)
{
    return std::ranges::any_of(scriptBlocks(), [&](const ScriptBlock &block) {
        return (!block.end.isEmpty() && block.end == name) || block.parts.contains(name);
    });
}

ScriptProblem problemOf(ConditionFault::Kind kind)
{
    switch (kind) {
    case ConditionFault::UnknownName:
        return ScriptProblem::ConditionName;
    case ConditionFault::UnknownValue:
        return ScriptProblem::ConditionValue;
    case ConditionFault::Unreadable:
        return ScriptProblem::Expression;
    }
    Q_UNREACHABLE_RETURN(ScriptProblem::Expression);
}

// What stands in it is there once for each of a list.
bool repeats(const ScriptBlock &block)
{
    return block.name == "for"_L1 || block.name == "objection"_L1;
}

} // namespace

const QList<ScriptBlock> &scriptBlocks()
{
    static const QList<ScriptBlock> all{{"if"_L1, "endif"_L1, {"elif"_L1, "else"_L1}},
                                        {"for"_L1, "endfor"_L1, {"empty"_L1}},
                                        {"with"_L1, "endwith"_L1, {}},
                                        {"ifequal"_L1, "endifequal"_L1, {"else"_L1}},
                                        {"ifnotequal"_L1, "endifnotequal"_L1, {"else"_L1}},
                                        {"comment"_L1, "endcomment"_L1, {}},
                                        {"prompt"_L1, "endprompt"_L1, {}},
                                        {"ask"_L1, "endask"_L1, {"known"_L1}},
                                        {"objection"_L1, "endobjection"_L1, {}},
                                        {"opening"_L1, "endopening"_L1, {}},
                                        {"proof"_L1, {}, {}}};
    return all;
}

void BlockCheck::take(const ScriptTag &tag)
{
    const QString name = tag.name();
    if (inComment() && name != "endcomment"_L1)
        return;
    if (isPart(name)) {
        takePart(tag);
        return;
    }
    const auto block = std::ranges::find(scriptBlocks(), name, &ScriptBlock::name);
    if (block != scriptBlocks().cend())
        begin(*block, tag);
    else if (!tag.isTooLong())
        add(tag, ScriptProblem::TagUnknown, name);
}

void BlockCheck::begin(const ScriptBlock &block, const ScriptTag &tag)
{
    if (!tag.isTooLong())
        checkArgument(tag);
    if (m_open.size() >= deepestBlock)
        add(tag, ScriptProblem::BlockTooDeep);
    const auto isLoop = [](const Open &open) {
        return repeats(*open.block);
    };
    if (repeats(block) && std::ranges::count_if(m_open, isLoop) >= deepestLoop)
        add(tag, ScriptProblem::LoopTooDeep);
    if (!block.end.isEmpty())
        m_open.append({.block = &block, .tag = tag});
}

void BlockCheck::checkArgument(const ScriptTag &tag)
{
    static const QRegularExpression key(u"^[a-z0-9]+(_[a-z0-9]+)*$"_s);
    static const QRegularExpression theme(u"^(\"[^\"]+\"|[^\\s\"]+)$"_s);
    const QString name = tag.name();
    const QString argument = tag.argument();
    if (name == "for"_L1) {
        checkLoop(tag);
    } else if (name == "prompt"_L1) {
        const auto conditions = scriptConditions(argument);
        if (!conditions)
            add(tag, problemOf(conditions.error().kind), conditions.error().what);
    } else if ((name == "ask"_L1 && !key.match(argument).hasMatch())
               || (name == "objection"_L1 && !theme.match(argument).hasMatch())
               || (name == "opening"_L1 && !argument.isEmpty())
               || (name == "proof"_L1 && !argument.isEmpty()
                   && !theme.match(argument).hasMatch())) {
        add(tag, ScriptProblem::Argument, tag.content);
    }
}

void BlockCheck::checkLoop(const ScriptTag &tag)
{
    const QString list = tag.content.section(u' ', -1) == "reversed"_L1
        ? tag.content.section(u' ', -2, -2)
        : tag.content.section(u' ', -1);
    static const QRegularExpression loop(
        uR"(^for [^\s,.|%]+( ?, ?[^\s,.|%]+)* in \w+( reversed)?$)"_s);
    if (!ScriptVariables::lists().contains(list))
        add(tag, ScriptProblem::LoopNotOurs, list);
    else if (!loop.match(tag.content).hasMatch())
        add(tag, ScriptProblem::Expression, tag.content);
}

void BlockCheck::takePart(const ScriptTag &tag)
{
    const QString name = tag.name();
    const bool alone = name == "elif"_L1 || tag.content == name;
    const auto fits = [&](const Open &open) {
        return open.block->end == name || open.block->parts.contains(name);
    };
    const auto begun = std::find_if(m_open.crbegin(), m_open.crend(), fits);
    if (begun == m_open.crend() || !alone) {
        add(tag, ScriptProblem::TagUnexpected, name);
        return;
    }
    // what was begun inside of it, and not ended
    const auto depth = std::distance(begun, m_open.crend());
    while (m_open.size() > depth) {
        const Open left = m_open.takeLast();
        add(left.tag, ScriptProblem::TagUnclosed, left.block->name);
    }
    if (m_open.last().block->end == name)
        m_open.removeLast();
    else if (m_open.last().lastPart)
        add(tag, ScriptProblem::TagUnexpected, name);
    else
        m_open.last().lastPart = name != "elif"_L1;
}

bool BlockCheck::inComment() const
{
    return !m_open.isEmpty() && m_open.last().block->name == "comment"_L1;
}

void BlockCheck::finish()
{
    for (const Open &open : std::as_const(m_open))
        add(open.tag, ScriptProblem::TagUnclosed, open.block->name);
    m_open.clear();
}

void BlockCheck::add(const ScriptTag &tag, ScriptProblem problem, const QString &what)
{
    m_faults.append({tag.begin, tag.end - tag.begin, problem, what});
}

} // namespace Callwell
