// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptcompletions.h"

#include "domain/workspace.h"
#include "script/scriptblocks.h"
#include "script/scriptvariables.h"
#include "words/domainwords.h"
#include "words/findingwords.h"
#include "words/phrasewords.h"
#include "words/variablewords.h"

#include <QSet>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionWord::Kind;

class WordCollector
{
public:
    explicit WordCollector(const ScriptAudience &audience)
    {
        addTags();
        addVariables(audience.questions);
        for (const QString &filter : ScriptVariables::filters())
            m_words.append({.word = filter, .kind = Kind::Filter});
        for (const QLatin1StringView condition : codes<ConditionOn>)
            m_words.append({.word = condition, .kind = Kind::Condition});
        addCodes<BuyerRole>(u"role"_s);
        addCodes<Stage>(u"stage"_s);
        addCodes<SourceKind>(u"source"_s);
        for (const QString &key : audience.questions) {
            for (const QString &behind : {u"known"_s, u"unknown"_s, u"ask"_s})
                addValue(key, behind, Words::factLabel(key));
        }
        addThemes(audience.leads);
    }

    [[nodiscard]] const QList<CompletionWord> &all() const { return m_words; }

private:
    void addTags()
    {
        for (const ScriptBlock &block : scriptBlocks()) {
            m_words.append({.word = block.name, .kind = Kind::Tag});
            if (!block.end.isEmpty())
                m_words.append({.word = block.end, .kind = Kind::Tag});
            for (const QLatin1StringView part : block.parts)
                m_words.append({.word = part, .kind = Kind::Tag});
        }
    }

    void addVariables(const QStringList &questions)
    {
        for (const QString &name : ScriptVariables::plain())
            m_words.append(
                {.word = name, .kind = Kind::Variable, .description = Words::scriptVariable(name)});
        for (const QString &list : ScriptVariables::lists())
            m_words.append({.word = list, .kind = Kind::Variable});
        for (const QString &key : questions) {
            const QString label = Words::factLabel(key);
            m_words.append(
                {.word = u"facts."_s + key, .kind = Kind::Variable, .description = label});
            for (const QString &part : ScriptVariables::ofAnswer()) {
                m_words.append({.word = u"told.%1.%2"_s.arg(key, part),
                                .kind = Kind::Variable,
                                .description = label});
            }
        }
    }

    void addValue(const QString &word, const QString &behind, const QString &description = {})
    {
        m_words.append(
            {.word = word, .kind = Kind::Value, .description = description, .behind = behind});
    }

    template<Coded E>
    void addCodes(const QString &behind)
    {
        for (const E value : allValues<E>())
            addValue(code(value), behind, Words::name(value));
    }

    // What these leads object to; a theme of several words stands in quotes.
    void addThemes(const QList<CallContext> &leads)
    {
        QSet<QString> themes;
        for (const CallContext &lead : leads) {
            for (const Objection &objection : lead.objections)
                themes.insert(objection.theme);
            for (const Proof &proof : lead.proof)
                themes.insert(proof.theme);
        }
        QStringList sorted(themes.cbegin(), themes.cend());
        sorted.removeAll(QString());
        sorted.sort();
        for (const QString &theme : std::as_const(sorted)) {
            const QString written = theme.contains(u' ') ? u'"' + theme + u'"' : theme;
            for (const QString &behind : {u"objection"_s, u"proof"_s})
                addValue(written, behind);
        }
    }

    QList<CompletionWord> m_words;
};

EditorProblem::Severity severityOf(const ScriptFinding &finding)
{
    if (finding.isFault())
        return EditorProblem::Severity::Error;
    return std::holds_alternative<ScriptAdvice>(finding.kind) ? EditorProblem::Severity::Warning
                                                              : EditorProblem::Severity::Hint;
}

} // namespace

QList<CompletionWord> scriptCompletions(const ScriptAudience &audience)
{
    return WordCollector(audience).all();
}

QList<EditorProblem> editorProblems(const ScriptLook &look)
{
    QList<EditorProblem> problems;
    for (const ScriptFinding &finding : look.findings) {
        EditorProblem problem{.line = look.reading.lineOf(finding.begin),
                              .column = look.reading.columnOf(finding.begin),
                              .length = static_cast<int>(finding.length),
                              .message = Words::finding(finding),
                              .severity = severityOf(finding),
                              .fixes = {}};
        for (const ScriptFix &fix : finding.fixes) {
            problem.fixes.append({.label = Words::fix(finding, fix),
                                  .begin = static_cast<int>(fix.begin),
                                  .length = static_cast<int>(fix.length),
                                  .text = fix.text});
        }
        problems.append(problem);
    }
    return problems;
}

} // namespace Callwell
