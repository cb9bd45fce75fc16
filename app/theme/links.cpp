// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/links.h"

#include <QDesktopServices>
#include <QUrl>

// house: allows links because this is the one place

namespace Callwell {
using namespace Qt::StringLiterals;

bool mayBeOpened(const QUrl &url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return !url.host().isEmpty();
    return (scheme == "mailto"_L1 || scheme == "tel"_L1) && !url.path().isEmpty();
}

bool openLink(const QUrl &url)
{
    return mayBeOpened(url) && QDesktopServices::openUrl(url);
}

} // namespace Callwell
