// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/objectionnode.h"

namespace Callwell {

ObjectionNode::ObjectionNode(QString theme, int line)
    : TagNode(line)
    , m_theme(std::move(theme))
{
}

void ObjectionNode::render(KTextTemplate::OutputStream *stream,
                           KTextTemplate::Context *context) const
{
    const ScriptCondition condition{
        .on = ConditionOn::Objection, .is = ScriptCondition::OneOf, .values = {m_theme}};
    QVariantList fitting = context->lookup(u"objections"_s).toList();
    fitting.removeIf([this](const QVariant &one) {
        return one.toHash().value(u"theme"_s).toString().compare(m_theme, Qt::CaseInsensitive) != 0;
    });
    const bool any = !fitting.isEmpty();
    write(stream,
          ScriptMarks::begin({.kind = ScriptMark::Prompt,
                              .holds = any,
                              .line = line(),
                              .what = any ? QString() : condition.text()}));
    if (!any)
        fitting.append(QVariantHash());
    for (const QVariant &one : std::as_const(fitting)) {
        context->push();
        context->insert(u"words"_s, one.toHash().value(u"words"_s));
        context->insert(u"state"_s, one.toHash().value(u"state"_s));
        body().render(stream, context);
        context->pop();
    }
    write(stream, ScriptMarks::end());
}

} // namespace Callwell
