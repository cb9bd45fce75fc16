// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/task.h"
#include "usecase/session.h"

namespace Callwell {

/*! How a contact was for the person. */
struct NoteView
{
    ActivityId activity; ///< a call, mail, message, meeting or help given
    ViewSource source = ViewSource::Asked; ///< Asked or Judged: always marked which
    int value = 0; ///< 1 (bad) to 5 (good)
    QString words; ///< theirs
};

/*!
 * Keeps it; what was said before stays. A bad one raises a task for the manager. Refused
 * (RuleBroken) beyond 1 to 5, without a mark of who says so, and for what is no contact.
 */
[[nodiscard]] Done noteView(Session &session, const NoteView &input);

/*! A contact that was put right. */
struct PutRight
{
    LeadId lead;
    QString words; ///< what was done
};

/*! Does the lead's open tasks. Refused (RuleBroken) without words, and where none is open. */
[[nodiscard]] Done putRight(Session &session, const PutRight &input);

/*!
 * Raises the task inside the open group where the view (0: not known) is that bad, and there is no
 * open one for the same contact.
 */
[[nodiscard]] Done raiseTaskFor(Session &session, const Activity &contact, int view,
                                const QString &words);

} // namespace Callwell
