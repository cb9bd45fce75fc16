// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/tags/tagnode.h"

namespace Callwell {

/*! {% opening %}proposal{% endopening %}: how the rep means to begin, until then the proposal. */
class OpeningNode final : public TagNode
{
    Q_OBJECT

public:
    using TagNode::TagNode;

    void render(KTextTemplate::OutputStream *stream,
                KTextTemplate::Context *context) const override;
};

} // namespace Callwell
