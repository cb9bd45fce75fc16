// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "domain/workspace.h"
#include "store/timelinestore.h"

namespace Callwell {

struct FactRow;

/*! Phrases about leads and what is done with them, in the reader's language. */
namespace Words {

/*! What stands in an empty place: what will appear there, and how. */
[[nodiscard]] QString whatAppears(Place place);

/*! The relationship as the first person ("sent us %1") or the second ("was sent by %1") sees it. */
[[nodiscard]] QString relationship(RelationshipKind kind, bool fromThem, const QString &other);

/*! Who of the people around somebody said something: "said in public by Ada, who knows them". */
[[nodiscard]] QString saidInPublicBy(const Speaker &speaker);

/*! How a lead came: "by a referral", "by the form Guide to ...". `sourceName` may be empty. */
[[nodiscard]] QString cameBy(SourceKind kind, const QString &sourceName);

/*! "Sales (Ben Maier)"; "Marketing", where `ownerName` is empty: not known or not worth saying. */
[[nodiscard]] QString lookedAfterBy(OwnerSide side, const QString &ownerName);

/*! A next step in words: codes such as "try_again" become a sentence, other words stay. */
[[nodiscard]] QString nextStep(const QString &stepOrCode);

/*! Why something moved on, in words: codes such as "goal_reached" become a sentence. */
[[nodiscard]] QString cause(const QString &wordsOrCode);

/*! A use case as menus name it: "Log Call with Ada Lovelace". Unknown kinds: "Last Change". */
[[nodiscard]] QString useCase(const QString &kind, const QString &subject);

/*! An answer with where it comes from: "12 (form, 15 Sep)". */
[[nodiscard]] QString toldAnswer(const FactRow &row, const QDateTime &now);

/*! Tells who is about to ask it: "Known already: 12. Asking again is counted." */
[[nodiscard]] QString knownAlready(const QString &answer);

/*! A known fact's key as a label: "plants_in_use" becomes "Plants in use". */
[[nodiscard]] QString factLabel(const QString &key);

} // namespace Words
} // namespace Callwell
