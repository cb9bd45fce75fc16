// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/proofnode.h"

namespace Callwell {

ProofNode::ProofNode(QString theme, int line)
    : TagNode(line)
    , m_theme(std::move(theme))
{
}

void ProofNode::render(KTextTemplate::OutputStream *stream, KTextTemplate::Context *context) const
{
    constexpr int most = 3;
    int written = 0;
    const QVariantList all = context->lookup(u"proof"_s).toList();
    for (const QVariant &one : all) {
        const QVariantHash proof = one.toHash();
        const QString theme = proof.value(u"theme"_s).toString();
        if (!m_theme.isEmpty() && theme.compare(m_theme, Qt::CaseInsensitive) != 0)
            continue;
        if (++written > most)
            break;
        write(stream, u"\n- **"_s);
        writeValue(stream, proof.value(u"title"_s), context);
        write(stream, u"** "_s);
        writeValue(stream, proof.value(u"text"_s), context);
    }
    write(stream, u"\n"_s);
}

} // namespace Callwell
