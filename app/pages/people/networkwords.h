// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/networkstore.h"

namespace Callwell {

/*! What the picture and the list of a network say. */
namespace NetworkWords {

[[nodiscard]] QString name(const NetworkNode &node);
/*! What stands under the name: "Head of Ops · Works", the industry. */
[[nodiscard]] QString beside(const NetworkNode &node);
/*! "customer", "open lead"; empty: neither. */
[[nodiscard]] QString standing(const NetworkNode &node);
/*! A line of the picture, in a word or two: "sent us", "works with". */
[[nodiscard]] QString tie(const NetworkEdge &edge);
/*! How a node has to do with whom it was found by: "Works with Bea · Sent us Bea". */
[[nodiscard]] QString how(const Network &network, int node);
/*! Since when, and how we know, of all that how() names. */
[[nodiscard]] QString since(const Network &network, int node, QDate today);
[[nodiscard]] QString source(const Network &network, int node);
/*! All of it, to be read aloud. */
[[nodiscard]] QString spoken(const Network &network, int node, QDate today);

} // namespace NetworkWords
} // namespace Callwell
