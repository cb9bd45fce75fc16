// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/takeback.h"

namespace Callwell {

Result<GroupRow> takeBack(Session &session, const TakeBack &input)
{
    CALLWELL_LET(const auto newest, whatCanBeUndone(session));
    if (!newest)
        return failure(ErrorCode::NothingToTakeBack);
    if (newest->kind != input.kind || newest->subject != input.subject)
        return failure(ErrorCode::ChangedSince, {input.subject});
    return undo(session);
}

} // namespace Callwell
