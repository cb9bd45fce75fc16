// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptcheck.h"

#include "script/scriptcondition.h"
#include "script/scriptfixes.h"
#include "script/scriptmanner.h"
#include "script/scriptvariables.h"

#include <QRegularExpression>

#include <algorithm>

namespace Callwell {

namespace {

// A variable with or without filters, as it stands between braces.
struct Written
{
    QString name;
    bool hasDefault = false;

    explicit Written(const QString &content)
        : name(content.section(u'|', 0, 0).trimmed())
        , hasDefault(content.contains(QRegularExpression(uR"(\|\s*default\s*:)"_s)))
    {
    }
};

class Advisor
{
public:
    Advisor(const ScriptReading &reading, const ScriptSurroundings &around)
        : m_reading(reading)
        , m_around(around)
        , m_tags(scriptTags(reading.script.body).tags)
        , m_bodyBegin(reading.text.size() - reading.script.body.size())
    {
        collectNames();
    }

    QList<ScriptFinding> advise()
    {
        for (qsizetype i = 0; i < m_tags.size(); ++i) {
            const ScriptTag &tag = m_tags.at(i);
            followGuards(tag);
            if (tag.kind == ScriptTag::Variable)
                adviseVariable(tag);
            else if (tag.kind == ScriptTag::Block && tag.name() == "ask"_L1)
                adviseAsk(i);
            else if (tag.kind == ScriptTag::Block && tag.name() == "prompt"_L1)
                advisePrompt(tag);
        }
        return m_findings;
    }

    QStringList written() const
    {
        QStringList names;
        for (const ScriptTag &tag : m_tags) {
            const Written variable(tag.content);
            if (tag.kind == ScriptTag::Variable && !variable.hasDefault
                && !names.contains(variable.name))
                names.append(variable.name);
        }
        return names;
    }

private:
    // Names that loops and "with" give to something; where they count is not followed.
    void collectNames()
    {
        for (const ScriptTag &tag : m_tags) {
            if (tag.kind != ScriptTag::Block)
                continue;
            if (tag.name() == "for"_L1)
                m_names.append(tag.content.section(u' ', 1, 1));
            else if (tag.name() == "with"_L1)
                m_names.append(tag.content.section(u' ', -1));
            else if (tag.name() == "ask"_L1)
                m_names += ScriptVariables::ofAnswer();
            else if (tag.name() == "objection"_L1)
                m_names += ScriptVariables::ofObjection();
        }
    }

    // What blocks around a tag make sure of: "{% if person.title %}", "{% prompt known=plants %}".
    void followGuards(const ScriptTag &tag)
    {
        if (tag.kind != ScriptTag::Block)
            return;
        const QString name = tag.name();
        if (name == "if"_L1 || name == "prompt"_L1 || name == "ask"_L1) {
            m_begun.append(tag.argument());
            m_guards.append(name == "ask"_L1 ? QString() : tag.argument());
        } else if (name == "endif"_L1 || name == "endprompt"_L1 || name == "endask"_L1) {
            m_begun.resize(std::max<qsizetype>(m_begun.size() - 1, 0));
            m_guards.resize(m_begun.size());
        }
        if (m_guards.isEmpty())
            return;
        if (name == "elif"_L1 || name == "else"_L1)
            m_guards.last() = tag.argument();
        else if (name == "known"_L1)
            m_guards.last() = m_begun.last();
    }

    [[nodiscard]] bool isGuarded(const QString &name) const
    {
        static const QRegularExpression words(uR"([^\w.]+)"_s);
        const bool isFact = name.startsWith("facts."_L1) || name.startsWith("told."_L1);
        const QString key = name.section(u'.', 1, 1);
        return std::ranges::any_of(m_guards, [&](const QString &guard) {
            const QStringList named = guard.split(words, Qt::SkipEmptyParts);
            return named.contains(name)
                || (isFact
                    && (named.contains(key) || named.contains(u"facts."_s + key)
                        || named.contains(u"told."_s + key)));
        });
    }

    ScriptFinding &add(const ScriptTag &tag, ScriptAdvice advice, const QString &what)
    {
        m_findings.append({.kind = advice,
                           .begin = m_bodyBegin + tag.begin,
                           .length = tag.end - tag.begin,
                           .what = what});
        return m_findings.last();
    }

    [[nodiscard]] bool isKnownName(const QString &name) const
    {
        static const QRegularExpression literal(uR"(^["'0-9-])"_s);
        const QString first = name.section(u'.', 0, 0);
        return ScriptVariables::plain().contains(name) || ScriptVariables::lists().contains(first)
            || m_names.contains(first) || first == "facts"_L1 || first == "forloop"_L1
            || (first == "told"_L1
                && ScriptVariables::ofAnswer().contains(name.section(u'.', 2, 2)))
            || name.contains(literal);
    }

    void adviseVariable(const ScriptTag &tag)
    {
        const Written variable(tag.content);
        if (!isKnownName(variable.name)) {
            add(tag, ScriptAdvice::UnknownVariable, variable.name).fixes =
                ScriptFixes::anotherName(m_reading, m_bodyBegin + tag.begin, tag.end - tag.begin,
                                         variable.name, ScriptVariables::plain());
            return;
        }
        const QString first = variable.name.section(u'.', 0, 0);
        if (first == "facts"_L1 || first == "told"_L1)
            adviseKey(tag, variable.name.section(u'.', 1, 1));
        const int empty = m_around.empty.value(variable.name);
        if (!variable.hasDefault && empty > oftenEmpty * m_around.leads
            && !isGuarded(variable.name)) {
            ScriptFinding &finding = add(tag, ScriptAdvice::OftenEmpty, variable.name);
            finding.count = empty;
            finding.outOf = m_around.leads;
            finding.fixes = ScriptFixes::withDefault(m_reading, m_bodyBegin + tag.end);
        }
    }

    void adviseKey(const ScriptTag &tag, const QString &key)
    {
        if (m_around.questions.isEmpty() || m_around.questions.contains(key))
            return;
        add(tag, ScriptAdvice::UnknownQuestion, key).fixes = ScriptFixes::anotherName(
            m_reading, m_bodyBegin + tag.begin, tag.end - tag.begin, key, m_around.questions);
    }

    void adviseAsk(qsizetype number)
    {
        const ScriptTag &tag = m_tags.at(number);
        adviseKey(tag, tag.argument());
        for (qsizetype i = number + 1; i < m_tags.size(); ++i) {
            const QString name = m_tags.at(i).name();
            if (name == "known"_L1)
                return;
            if (name != "endask"_L1)
                continue;
            add(tag, ScriptAdvice::NoKnownBranch, tag.argument()).fixes =
                ScriptFixes::knownBranch(m_bodyBegin + m_tags.at(i).begin);
            return;
        }
    }

    void advisePrompt(const ScriptTag &tag)
    {
        auto conditions = scriptConditions(tag.argument());
        if (!conditions)
            return;
        // what the script as a whole is for counts as a condition, too
        const ScriptText &script = m_reading.script;
        ScriptCondition stages{.on = ConditionOn::Stage};
        for (const Stage stage : script.stages)
            stages.values.append(Callwell::code(stage));
        ScriptCondition roles{.on = ConditionOn::Role};
        for (const BuyerRole role : script.roles)
            roles.values.append(Callwell::code(role));
        for (const ScriptCondition &one : {stages, roles}) {
            if (!one.values.isEmpty())
                conditions->append(one);
        }
        if (const QString never = contradiction(*conditions); !never.isEmpty())
            add(tag, ScriptAdvice::NeverShows, never);
    }

    const ScriptReading &m_reading;
    const ScriptSurroundings &m_around;
    QList<ScriptTag> m_tags;
    qsizetype m_bodyBegin;
    QStringList m_names;
    QStringList m_begun; ///< what the blocks around begin with
    QStringList m_guards; ///< of the blocks that are open
    QList<ScriptFinding> m_findings;
};

} // namespace

QLatin1StringView ScriptFinding::code() const
{
    return std::visit([](auto one) { return Callwell::code(one); }, kind);
}

QList<ScriptFinding> checkScript(const ScriptReading &reading, const ScriptSurroundings &around)
{
    QList<ScriptFinding> findings;
    for (const ScriptFault &fault : reading.faults) {
        findings.append({.kind = fault.problem,
                         .begin = fault.begin,
                         .length = fault.length,
                         .what = fault.what,
                         .fixes = ScriptFixes::of(reading, fault)});
    }
    findings += Advisor(reading, around).advise();
    const qsizetype bodyBegin = reading.text.size() - reading.script.body.size();
    for (const ScriptMannerFinding &one : checkManner(reading.script)) {
        findings.append({.kind = one.finding.rule,
                         .begin = bodyBegin + one.finding.begin,
                         .length = one.finding.length,
                         .what = one.words,
                         .better = one.finding.better,
                         .fixes = ScriptFixes::allow(reading, one.finding.rule)});
    }
    std::ranges::stable_sort(findings, {}, &ScriptFinding::begin);
    return findings;
}

QStringList writtenVariables(const ScriptReading &reading)
{
    return Advisor(reading, {}).written();
}

} // namespace Callwell
