// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/attention.h"
#include "usecase/session.h"

namespace Callwell {

/*! What becomes of a field that two people wrote while apart. */
struct SettleConflict
{
    enum class Take {
        AsItIs, ///< what is there stays
        Mine,
        Theirs,
        Words ///< text made of both
    };
    FieldConflict conflict;
    Take take = Take::AsItIs;
    QString words;
};

/*!
 * Settles a conflict: writes what was chosen as a change of its own, which can be taken back, and
 * takes the conflict off the list. NotFound, and nothing is changed, where the row is gone.
 */
[[nodiscard]] Done settleFieldConflict(Session &session, const SettleConflict &input);

/*! Whether doing it again may go well, for work rejected with that code. */
[[nodiscard]] bool mayBeDoneAgain(const QString &rejectionCode);
/*!
 * Does again what the server did not take, as a new change on what is there now: fields of rows
 * that are here are set, new rows are added once more. NotFound where a row is gone meanwhile.
 */
[[nodiscard]] Done doRejectedAgain(Session &session, qint64 group);
/*! Takes rejected work off the list. */
[[nodiscard]] Done dismissRejected(Session &session, qint64 group);

} // namespace Callwell
