// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! Something that a person asks of us, by whatever way. */
struct NoteInquiry
{
    LeadId lead;
    Channel channel = Channel::Mail;
    QString words; ///< theirs
};

/*!
 * Opens an inquiry, with its event on the timeline; only an answer closes it. Who was let go is
 * reopened by it. Refused (RuleBroken) without words.
 */
[[nodiscard]] Result<InquiryId> noteInquiry(Session &session, const NoteInquiry &input);

/*! The same inside the open group, at a time of its own; the lead stays as it is. */
[[nodiscard]] Result<InquiryId> keepInquiry(Session &session, const Lead &lead, Channel channel,
                                            const QString &words, const QDateTime &askedAt);

} // namespace Callwell
