// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/noteinquiry.h"

#include "store/answertime.h"
#include "usecase/plannext.h"
#include "usecase/reopen.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

ActivityKind kindOf(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return ActivityKind::Mail;
    case Channel::Message:
        return ActivityKind::Message;
    case Channel::Form:
        return ActivityKind::FormSubmission;
    case Channel::Meeting:
        return ActivityKind::Meeting;
    case Channel::Post:
        return ActivityKind::Post;
    case Channel::Phone:
        break; // they rang and left it with us: no call that we made
    }
    return ActivityKind::Note;
}

} // namespace

Result<InquiryId> keepInquiry(Session &session, const Lead &lead, Channel channel,
                              const QString &words, const QDateTime &askedAt)
{
    Q_ASSERT(session.store.inGroup());
    Activity asked = newActivity(session, lead, kindOf(channel), words.trimmed());
    asked.at = askedAt;
    asked.member = {}; // they did it
    asked.channel = code(channel);
    CALLWELL_TRY(Rows::insert(session.store, asked));
    CALLWELL_LET(const QDateTime due, AnswerTime::dueAt(session.store, lead.source, askedAt));
    const Inquiry inquiry{.id = session.newId<InquiryId>(),
                          .person = lead.person,
                          .lead = lead.id,
                          .words = words.trimmed(),
                          .channel = channel,
                          .askedAt = askedAt,
                          .answerDueAt = due};
    CALLWELL_TRY(Rows::insert(session.store, inquiry));
    return inquiry.id;
}

Result<InquiryId> noteInquiry(Session &session, const NoteInquiry &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"inquiry_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(
        session.store, session.group("note_inquiry"_L1, subject), [&]() -> Result<InquiryId> {
            CALLWELL_LET(Lead asks, reopen(session, lead, input.words.trimmed()));
            CALLWELL_LET(const InquiryId kept,
                         keepInquiry(session, asks, input.channel, input.words, session.now()));
            if (isStepOfCadence(asks.nextStep)) { // who writes is not silent
                asks.nextStep = asks.stage == Stage::WantsACall ? u"call"_s : QString();
                asks.nextStepAt = {};
                CALLWELL_TRY(Rows::update(session.store, asks));
                CALLWELL_TRY(planAnew(session, asks));
            }
            return kept;
        });
}

} // namespace Callwell
