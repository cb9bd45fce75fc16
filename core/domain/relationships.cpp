// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/relationships.h"

namespace Callwell {

namespace {

// What goes both ways.
bool isMutual(RelationshipKind kind)
{
    return kind == RelationshipKind::WorksWith || kind == RelationshipKind::UsedToWorkWith;
}

// What may happen again, on another day.
bool isEvent(RelationshipKind kind)
{
    return kind == RelationshipKind::SpokeAboutUs || kind == RelationshipKind::SpokeToUsAt;
}

} // namespace

bool saySame(const Relationship &one, const Relationship &other)
{
    const bool sameWay = one.person == other.person && one.other == other.other;
    const bool otherWay = one.person == other.other && one.other == other.person;
    if (one.kind != other.kind || !(sameWay || (otherWay && isMutual(one.kind))))
        return false;
    return !isEvent(one.kind) || one.at.date() == other.at.date();
}

} // namespace Callwell
