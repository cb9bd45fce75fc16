// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;
class QString;

namespace Callwell {

/*! Whether openLink() would open it: a whole http, https, mailto or tel address. */
[[nodiscard]] bool mayBeOpened(const QUrl &url);

/*!
 * Opens a link outside. The only way out of the program: whoever shows an address that came from
 * somebody else calls this. False, and nothing happens, for any other kind of address.
 */
bool openLink(const QUrl &url);

} // namespace Callwell
