// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/callbriefing.h"

#include <functional>

namespace Callwell {

class Workspace;

/*! For the tour; both wait for the store, and return null where there is no such lead. */
namespace TourLeads {

/*! A lead with as many people around them as a picture holds well. */
[[nodiscard]] Lead wellConnected(Workspace &workspace);

/*! The first lead of whom that is true. */
[[nodiscard]] Lead like(Workspace &workspace,
                        const std::function<bool(const CallBriefing &)> &isTrue);

} // namespace TourLeads
} // namespace Callwell
