// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/networkstore.h"

#include <QPointF>
#include <QSizeF>

namespace Callwell {

/*! Where the nodes of a network stand in a picture. */
namespace NetworkLayout {

/*!
 * The middle of each node's box: the first in the middle at (0, 0), the others on two rings, each
 * beside the one by whom it was found. No two boxes of that size overlap.
 */
[[nodiscard]] QList<QPointF> positions(const Network &network, QSizeF box);

} // namespace NetworkLayout
} // namespace Callwell
