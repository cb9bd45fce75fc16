// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/promptnode.h"

namespace Callwell {

PromptNode::PromptNode(QList<ScriptCondition> conditions, int line)
    : TagNode(line)
    , m_conditions(std::move(conditions))
{
}

void PromptNode::render(KTextTemplate::OutputStream *stream, KTextTemplate::Context *context) const
{
    const ScriptCondition *broken = firstBroken(m_conditions, state(context));
    write(stream,
          ScriptMarks::begin({.kind = ScriptMark::Prompt,
                              .holds = !broken,
                              .line = line(),
                              .what = broken ? broken->text() : QString()}));
    body().render(stream, context);
    write(stream, ScriptMarks::end());
}

} // namespace Callwell
