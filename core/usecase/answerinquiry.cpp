// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/answerinquiry.h"

#include "domain/preparation.h"
#include "store/consents.h"
#include "usecase/givehelp.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

std::optional<Channel> channelOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Mail:
        return Channel::Mail;
    case ActivityKind::Message:
        return Channel::Message;
    default:
        return std::nullopt; // help is given in many ways
    }
}

} // namespace

Result<ActivityId> answerInquiry(Session &session, const AnswerInquiry &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"answer_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    if (const auto channel = channelOf(input.kind)) {
        CALLWELL_LET(const bool allowed, Consents::allow(session.store, lead.person, *channel));
        if (!allowed)
            return failure(ErrorCode::RuleBroken, {u"channel_ruled_out"_s});
    }
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(
        session.store, session.group("answer_inquiry"_L1, subject), [&]() -> Result<ActivityId> {
            const Activity answer = newActivity(session, lead, input.kind, input.words.trimmed());
            CALLWELL_TRY(Rows::insert(session.store, answer));
            CALLWELL_TRY(countHelp(session, input.help, answer));
            CALLWELL_TRY(answerInquiriesWith(session, lead, answer, false));
            return answer.id;
        });
}

Done answerInquiriesWith(Session &session, const Lead &lead, const Activity &answer,
                         bool somebodyPrepared)
{
    Q_ASSERT(session.store.inGroup());
    CALLWELL_LET(const auto open,
                 Rows::select<Inquiry>(session.store, "WHERE lead_id = ?1 AND answer_id IS NULL"_L1,
                                       {toSql(lead.id)}));
    for (Inquiry inquiry : open) {
        inquiry.answer = answer.id;
        inquiry.answeredAt = answer.at;
        inquiry.prepared = isPreparedAnswer(answer.kind, somebodyPrepared);
        CALLWELL_TRY(Rows::update(session.store, inquiry));
    }
    return {};
}

} // namespace Callwell
