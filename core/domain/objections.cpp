// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/objections.h"

namespace Callwell {

bool mayMove(ObjectionState from, ObjectionState to)
{
    switch (to) {
    case ObjectionState::Open:
        return from == ObjectionState::Resolved || from == ObjectionState::Accepted;
    case ObjectionState::Explored:
        return from == ObjectionState::Open;
    case ObjectionState::Resolved:
    case ObjectionState::Accepted:
        return from == ObjectionState::Open || from == ObjectionState::Explored;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Callwell
