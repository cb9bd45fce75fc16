// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "domain/preparation.h"
#include "domain/workspace.h"

namespace Callwell {

/*! What people read for the values of the domain, in their language. Beginning a line, no full stop. */
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
[[nodiscard]] QString name(Role value);
[[nodiscard]] QString name(SourceKind value);
[[nodiscard]] QString name(ProofKind value);
[[nodiscard]] QString name(Measure value);
/*! What is missing before a call, as a sentence that says what to do. */
[[nodiscard]] QString name(Missing value);

/*! What stands in an empty place: what will appear there, and how. */
[[nodiscard]] QString whatAppears(Place place);

/*! The relationship as seen from the first person ("sent us %1") or the second ("was sent by %1"). */
[[nodiscard]] QString relationship(RelationshipKind kind, bool fromThem, const QString &other);

/*! How a lead came: "by a referral", "by the form Guide to ...". `sourceName` may be empty. */
[[nodiscard]] QString cameBy(SourceKind kind, const QString &sourceName);

/*! A next step in words: codes such as "try_again" become a sentence, other words stay. */
[[nodiscard]] QString nextStep(const QString &stepOrCode);

/*! A use case as menus name it: "Log Call with Ada Lovelace". Unknown kinds: "Last Change". */
[[nodiscard]] QString useCase(const QString &kind, const QString &subject);

/*! A known fact's key as a label: "plants_in_use" becomes "Plants in use". Not translated: theirs. */
[[nodiscard]] QString factLabel(const QString &key);

} // namespace Words
} // namespace Callwell
