// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Callwell {

/*! A whole address of the web: http or https, a host, no login. */
[[nodiscard]] bool isWebAddress(const QString &address);

/*! An address of a page as people write it, "linkedin.com/in/ada" too; invalid: not of the web. */
[[nodiscard]] QUrl webPage(const QString &written);

/*! Whether both lead to one page: by http or https, with "www." or without, in any letters. */
[[nodiscard]] bool isSamePage(const QString &one, const QString &other);

/*! What the network of that page calls itself, "LinkedIn"; its host where it is not known here. */
[[nodiscard]] QString networkOf(const QUrl &page);

} // namespace Callwell
