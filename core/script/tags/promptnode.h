// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/tags/tagnode.h"

namespace Callwell {

/*! {% prompt CONDITIONS %}: its text, marked as one that applies or not. */
class PromptNode final : public TagNode
{
    Q_OBJECT

public:
    PromptNode(QList<ScriptCondition> conditions, int line);

    void render(KTextTemplate::OutputStream *stream,
                KTextTemplate::Context *context) const override;

private:
    QList<ScriptCondition> m_conditions;
};

} // namespace Callwell
