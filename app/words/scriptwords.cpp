// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/scriptwords.h"

#include <QCoreApplication>

namespace Callwell {

namespace {

class ScriptWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ScriptWords)

public:
    // Without a default: the compiler names a missing one.
    static QString part(ScriptProblem problem)
    {
        switch (problem) {
        case ScriptProblem::TooLong:
            return tr("it is too long");
        case ScriptProblem::FrontMatterOpen:
            return tr("its front matter needs a closing line of three dashes");
        case ScriptProblem::FrontMatterLine:
            return tr("“%1” is not “key: value”");
        case ScriptProblem::UnknownStage:
            return tr("there is no stage “%1”");
        case ScriptProblem::UnknownRole:
            return tr("there is no buyer role “%1”");
        case ScriptProblem::UnknownLanguage:
            return tr("“%1” is not the code of a language, such as de");
        case ScriptProblem::UnknownManner:
            return tr("there is no rule of manner “%1”");
        case ScriptProblem::TagOpen:
            return tr("“%1” is not closed on its line");
        case ScriptProblem::TagStray:
            return tr("the braces “%1” belong to no tag");
        case ScriptProblem::TagUnknown:
            return tr("scripts have no tag “%1”");
        case ScriptProblem::TagTooLong:
            return tr("the tag “%1” is too long");
        case ScriptProblem::TagUnclosed:
            return tr("“%1” has no end");
        case ScriptProblem::TagUnexpected:
            return tr("“%1” stands where nothing was begun that it could belong to");
        case ScriptProblem::FilterUnknown:
            return tr("scripts have no filter “%1”");
        case ScriptProblem::FilterArgument:
            return tr("behind a filter’s colon stands a number or a text in quotes, not “%1”");
        case ScriptProblem::LoopNotOurs:
            return tr("a loop goes over known, objections, people or proof, not over “%1”");
        case ScriptProblem::LoopTooDeep:
            return tr("at most two loops stand in one another");
        case ScriptProblem::BlockTooDeep:
            return tr("too many blocks stand in one another");
        case ScriptProblem::ConditionName:
            return tr("a prompt depends on role, stage, source, language, known, unknown, "
                      "objection or attempt, not on “%1”");
        case ScriptProblem::ConditionValue:
            return tr("“%1” is nothing that this can be");
        case ScriptProblem::Argument:
            return tr("“%1” needs one key or theme behind its name, or none");
        case ScriptProblem::Character:
            return tr("the character %1 cannot stand in a script");
        case ScriptProblem::Html:
            return tr("scripts are Markdown, without HTML such as “%1”");
        case ScriptProblem::VariableInCode:
            return tr("“%1” cannot stand between backticks");
        case ScriptProblem::VariableInAddress:
            return tr("“%1” cannot stand in the address of a link");
        case ScriptProblem::Expression:
            return tr("“%1” cannot be read");
        case ScriptProblem::ResultTooLong:
            return tr("filled in, it becomes too long");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

} // namespace

QString scriptProblemText(QStringView problem, const QString &what)
{
    const auto known = fromCode<ScriptProblem>(problem);
    return known ? ScriptWords::part(*known).replace("%1"_L1, what) : problem.toString();
}

} // namespace Callwell
