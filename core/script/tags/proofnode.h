// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/tags/tagnode.h"

namespace Callwell {

/*! {% proof %}, {% proof THEME %}: the pieces that fit best, at most three, as a list. */
class ProofNode final : public TagNode
{
    Q_OBJECT

public:
    ProofNode(QString theme, int line);

    void render(KTextTemplate::OutputStream *stream,
                KTextTemplate::Context *context) const override;

private:
    QString m_theme; ///< empty: any
};

} // namespace Callwell
