// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/tags/tagnode.h"

namespace Callwell {

/*!
 * {% objection THEME %}: its text once for each objection with that theme that is not resolved,
 * with {{ words }} and {{ state }}; where there is none, once and marked as one that does not
 * apply.
 */
class ObjectionNode final : public TagNode
{
    Q_OBJECT

public:
    ObjectionNode(QString theme, int line);

    void render(KTextTemplate::OutputStream *stream,
                KTextTemplate::Context *context) const override;

private:
    QString m_theme;
};

} // namespace Callwell
