// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

#include <QCommandLineParser>

namespace Callwell {

/*! What `callwellctl lead act` can do. */
enum class LeadAction { Call, Message, RaiseHand, GiveUp, Allow, Forbid, Answer, Note, Close };
template<>
inline constexpr auto codes<LeadAction> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("call"), QLatin1StringView("message"), QLatin1StringView("raise-hand"),
     QLatin1StringView("give-up"), QLatin1StringView("allow"), QLatin1StringView("forbid"),
     QLatin1StringView("answer"), QLatin1StringView("note"), QLatin1StringView("close")});

/*! An action with all that was said beside it. */
struct LeadDeed
{
    LeadId lead;
    LeadAction action = LeadAction::Note;
    QString words;
    HandRaise answer = HandRaise::Yes;
    Channel channel = Channel::Phone;
    Disposition disposition = Disposition::NoAnswer;
    Stage stage = Stage::NotAFit;
    QString helpGiven;
};

/*! Reads it from the command line; WrongUse names what is no action, channel, .... */
[[nodiscard]] Result<LeadDeed> leadDeed(const QCommandLineParser &parser, LeadId lead);

/*! Does it. */
[[nodiscard]] Done doWithLead(Session &session, const LeadDeed &deed);

} // namespace Callwell
