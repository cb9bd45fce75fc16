// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/nextstep.h"
#include "domain/place.h"
#include "domain/preparation.h"
#include "domain/workspace.h"

namespace Callwell {

/*! What people read for the values of the domain, as a line begins with them. */
namespace Words {

[[nodiscard]] QString name(Stage value);
[[nodiscard]] QString name(HandRaise value);
[[nodiscard]] QString name(OwnerSide value);
[[nodiscard]] QString name(Channel value);
[[nodiscard]] QString name(BuyerRole value);
[[nodiscard]] QString name(ActivityKind value);
[[nodiscard]] QString name(Disposition value);
[[nodiscard]] QString name(GoodFor value);
[[nodiscard]] QString name(ViewSource value);
[[nodiscard]] QString name(ProfileSeen value);
[[nodiscard]] QString name(ObjectionState value);
[[nodiscard]] QString name(Place value);
[[nodiscard]] QString name(CallWish value);
[[nodiscard]] QString name(Role value);
[[nodiscard]] QString name(SourceKind value);
[[nodiscard]] QString name(ProofKind value);
[[nodiscard]] QString name(Measure value);
[[nodiscard]] QString name(ProfileTells value);
/*! What is missing before a call, as a sentence that says what to do. */
[[nodiscard]] QString name(Missing value);

} // namespace Words
} // namespace Callwell
