// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/openingnode.h"

#include <KTextTemplate/Util>

namespace Callwell {

void OpeningNode::render(KTextTemplate::OutputStream *stream, KTextTemplate::Context *context) const
{
    const KTextTemplate::SafeString opening =
        KTextTemplate::getSafeString(context->lookup(u"opening"_s));
    const bool written = !opening.get().isEmpty();
    write(stream,
          ScriptMarks::begin(
              {.kind = ScriptMark::Opening, .holds = written, .line = line(), .what = {}}));
    if (written) {
        writeValue(stream, QVariant::fromValue(opening), context);
        write(stream, u"\n"_s); // what follows is a paragraph of its own where it was one
    } else {
        body().render(stream, context);
    }
    write(stream, ScriptMarks::end());
}

} // namespace Callwell
