// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/theirtext.h"

#include <QString>

namespace Callwell {

/*!
 * The text for QWidget::setToolTip() that shows as it stands: tool tips guess whether they are rich
 * text, and a lead's name may look like it. Empty stays empty.
 */
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    return text.isEmpty()
        ? QString()
        : QString(u"<span>"_s + Words::shortened(text, Words::longestParagraph).toHtmlEscaped()
                  + u"</span>"_s);
}

} // namespace Callwell
