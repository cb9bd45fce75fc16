// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/asknode.h"

namespace Callwell {

AskNode::AskNode(QString key, int line)
    : TagNode(line)
    , m_key(std::move(key))
{
}

void AskNode::render(KTextTemplate::OutputStream *stream, KTextTemplate::Context *context) const
{
    const QVariantHash told = context->lookup(u"told"_s).toHash();
    const auto answer = told.constFind(m_key);
    const bool known = answer != told.constEnd();
    write(stream,
          ScriptMarks::begin(
              {.kind = ScriptMark::Ask, .holds = known, .line = line(), .what = m_key}));
    if (known) {
        const QVariantHash fact = answer->toHash();
        context->push();
        for (const QString &name : {u"answer"_s, u"when"_s, u"kind"_s, u"member"_s})
            context->insert(name, fact.value(name));
        m_known.render(stream, context);
        context->pop();
    } else {
        body().render(stream, context);
    }
    write(stream, ScriptMarks::end());
}

} // namespace Callwell
