// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support.h"
#include "usecase/saveassignment.h"
#include "usecase/savecadence.h"
#include "usecase/savedayoff.h"
#include "usecase/savehelpitem.h"
#include "usecase/savequestion.h"
#include "usecase/savesource.h"
#include "usecase/saveteamtimes.h"

// What the team may set, as the tests begin with it.
namespace Callwell {
using namespace Qt::StringLiterals;

using Attempt = std::function<Done(Session &)>;

template<typename T>
Done done(const Result<T> &result)
{
    return result ? Done() : Done(std::unexpected(result.error()));
}

inline CadencePlan cadence(const std::function<void(CadencePlan &)> &change = {})
{
    CadencePlan plan{.setting = {.name = u"Trade fair"_s},
                     .steps = {{.kind = StepKind::Call, .gapDays = 1},
                               {.kind = StepKind::LookAtPosts, .gapDays = 2}}};
    if (change)
        change(plan);
    return plan;
}

inline QuestionPlan question(const QString &key,
                             const QList<QuestionWording> &wordings = {
                                 {.language = u"en"_s, .text = u"How many?"_s}})
{
    return {.question = {.key = key}, .wordings = wordings};
}

inline HelpItem help(HelpKind kind, const QString &title, const QString &text,
                     const QString &address)
{
    return {.kind = kind, .title = title, .text = text, .address = address};
}

/*! The rule that refused it; empty: none did. */
inline QString ruleOf(const Done &result)
{
    return result || result.error().code != ErrorCode::RuleBroken
        ? QString()
        : result.error().arguments.value(0);
}

} // namespace Callwell

Q_DECLARE_METATYPE(Callwell::Attempt)
