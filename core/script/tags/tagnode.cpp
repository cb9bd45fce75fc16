// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/tagnode.h"

namespace Callwell {

void TagNode::write(KTextTemplate::OutputStream *stream, const QString &words)
{
    *stream << KTextTemplate::SafeString(words, KTextTemplate::SafeString::IsSafe);
}

void TagNode::writeValue(KTextTemplate::OutputStream *stream, const QVariant &value,
                         KTextTemplate::Context *context) const
{
    streamValueInContext(stream, value, context);
}

QVariantHash TagNode::state(const KTextTemplate::Context *context)
{
    return context->lookup(u"_state"_s).toHash();
}

} // namespace Callwell
