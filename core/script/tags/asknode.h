// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/tags/tagnode.h"

namespace Callwell {

/*!
 * {% ask KEY %}question{% known %}conversation{% endask %}: the question, or what to say where the
 * answer is known: {{ answer }}, {{ when }}, {{ kind }} and {{ member }}. Nothing is asked twice,
 * also where there is nothing else to say.
 */
class AskNode final : public TagNode
{
    Q_OBJECT

public:
    AskNode(QString key, int line);

    /*! What stands behind {% known %}. */
    void setKnown(const KTextTemplate::NodeList &known) { m_known = known; }

    void render(KTextTemplate::OutputStream *stream,
                KTextTemplate::Context *context) const override;

private:
    QString m_key;
    KTextTemplate::NodeList m_known;
};

} // namespace Callwell
