// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/undo.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// "The same day" is the day of the person at the screen.
QDateTime startOfToday(const Session &session)
{
    return session.now().toLocalTime().date().startOfDay();
}

Result<GroupRow> invert(Session &session, QLatin1StringView kind, QLatin1StringView mark,
                        const GroupRow &group)
{
    GroupInfo info = session.group(kind, group.subject);
    info.undoes = group.number;
    info.origin = Origin::System;
    CALLWELL_LET(const auto inverse, ChangeGroup::begin(session.store, info));
    CALLWELL_TRY(Outbox(session.store).applyInverse(group));
    {
        CALLWELL_LET([[maybe_unused]] const Query marked,
                     session.store.named(mark, {group.number, inverse->number()}));
    }
    CALLWELL_TRY(inverse->commit());
    return group;
}

} // namespace

Result<std::optional<GroupRow>> whatCanBeUndone(Session &session)
{
    return Outbox(session.store).nextUndo(startOfToday(session));
}

Result<std::optional<GroupRow>> whatCanBeRedone(Session &session)
{
    return Outbox(session.store).nextRedo(startOfToday(session));
}

Result<GroupRow> undo(Session &session)
{
    CALLWELL_LET(const auto group, whatCanBeUndone(session));
    if (!group)
        return failure(ErrorCode::NothingToTakeBack);
    return invert(session, "undo"_L1, "mark_undone"_L1, *group);
}

Result<GroupRow> redo(Session &session)
{
    CALLWELL_LET(const auto group, whatCanBeRedone(session));
    if (!group)
        return failure(ErrorCode::NothingToRedo);
    return invert(session, "redo"_L1, "mark_redone"_L1, *group);
}

} // namespace Callwell
