// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leaddeed.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct LeadDeedText
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadDeedText)
};

template<typename E>
Done readCode(const QString &text, E &value)
{
    const auto understood = fromCode<E>(text);
    if (!understood)
        return failure(ErrorCode::WrongUse, {LeadDeedText::tr("'%1' is not known").arg(text)});
    value = *understood;
    return {};
}

Done readDay(const QString &text, QDate &day)
{
    day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return failure(ErrorCode::WrongUse, {LeadDeedText::tr("'%1' is no day").arg(text)});
    return {};
}

} // namespace

void addDeedOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"words"_s, LeadDeedText::tr("What was said or written, or the reason."), u"WORDS"_s});
    parser.addOption(
        {u"answer"_s,
         LeadDeedText::tr("Their answer about a call: %1.").arg(listed(codes<HandRaise>)),
         u"ANSWER"_s, u"yes"_s});
    parser.addOption(
        {u"when"_s, LeadDeedText::tr("When a yes wants the call: %1.").arg(listed(codes<CallWish>)),
         u"WHEN"_s, u"any_time"_s});
    parser.addOption({u"from"_s,
                      LeadDeedText::tr("From when, where they are, as 2026-12-31T14:00."),
                      u"TIME"_s});
    parser.addOption({u"until"_s, LeadDeedText::tr("Until when, where they are."), u"TIME"_s});
    parser.addOption(
        {u"ask-again"_s, LeadDeedText::tr("When to ask them again, as 2026-12-31."), u"DAY"_s});
    parser.addOption({u"channel"_s, LeadDeedText::tr("One of %1.").arg(listed(codes<Channel>)),
                      u"CHANNEL"_s, u"phone"_s});
    parser.addOption({u"disposition"_s,
                      LeadDeedText::tr("What the line did: %1.").arg(listed(codes<Disposition>)),
                      u"WHAT"_s, u"no_answer"_s});
    parser.addOption({u"stage"_s,
                      LeadDeedText::tr("How it ends: won, not_a_fit, later, withdrawn."),
                      u"STAGE"_s, u"not_a_fit"_s});
    parser.addOption(
        {u"objection"_s,
         LeadDeedText::tr("Where an objection goes: %1.").arg(listed(codes<ObjectionState>)),
         u"STATE"_s, u"explored"_s});
    parser.addOption(
        {u"about"_s,
         LeadDeedText::tr("The question of a known fact, the theme of an objection, the name of an "
                          "alternative or of somebody new, the address of a post or of a "
                          "profile."),
         u"WHAT"_s});
    parser.addOption({u"other"_s, LeadDeedText::tr("The ID of another person's lead."), u"ID"_s});
    parser.addOption({u"relationship"_s,
                      LeadDeedText::tr("How two people know each other: %1.")
                          .arg(listed(codes<RelationshipKind>)),
                      u"KIND"_s, u"knows"_s});
    parser.addOption(
        {u"reason"_s, LeadDeedText::tr("Why an answer counts where two disagree."), u"WORDS"_s});
    parser.addOption({u"who-else"_s, LeadDeedText::tr("Who may serve them better."), u"WORDS"_s});
    parser.addOption(
        {u"look-again"_s, LeadDeedText::tr("When to look again, as 2026-12-31."), u"DAY"_s});
    parser.addOption(
        {u"view"_s, LeadDeedText::tr("How the last contact was for them, 1 to 5."), u"NUMBER"_s});
    parser.addOption({u"they-said-so"_s,
                      LeadDeedText::tr("They said so by themselves, nobody judged or asked.")});
    parser.addOption(
        {u"every-way"_s, LeadDeedText::tr("Calls, mails and messages: do not contact at all.")});
    parser.addOption({u"thanked"_s, LeadDeedText::tr("They were thanked.")});
    parser.addOption(
        {u"their-words"_s, LeadDeedText::tr("Why they are let go, in theirs."), u"WORDS"_s});
    parser.addOption({u"help-item"_s,
                      LeadDeedText::tr("A piece of ready help that was given: ID or title; may "
                                       "come several times."),
                      u"ITEM"_s});
    parser.addOption({u"contact"_s,
                      LeadDeedText::tr("The ID of the contact that a view is of; the last one "
                                       "unless given."),
                      u"ID"_s});
    parser.addOption({u"outcome"_s,
                      LeadDeedText::tr("What a conversation came to: ID or name of an outcome."),
                      u"OUTCOME"_s});
    parser.addOption(
        {u"seconds"_s, LeadDeedText::tr("How long a call took, in seconds."), u"NUMBER"_s});
    parser.addOption({u"profile"_s,
                      LeadDeedText::tr("What a look at their profile came to: looked_at or "
                                       "none_found."),
                      u"WHAT"_s, u"looked_at"_s});
    parser.addOption({u"next"_s,
                      LeadDeedText::tr("What is done next, in words or as a code; of a call: as "
                                       "proposed, unless given."),
                      u"STEP"_s});
    parser.addOption(
        {u"next-on"_s, LeadDeedText::tr("On which day that is, as 2026-12-31."), u"DAY"_s});
    parser.addOption({u"help-given"_s, LeadDeedText::tr("What helped them."), u"WORDS"_s});
}

Result<LeadDeed> leadDeed(const QCommandLineParser &parser, LeadId lead)
{
    LeadDeed deed{.lead = lead,
                  .words = parser.value(u"words"_s),
                  .other = LeadId::fromString(parser.value(u"other"_s)),
                  .about = parser.value(u"about"_s),
                  .reason = parser.value(u"reason"_s),
                  .theirWords = parser.value(u"their-words"_s),
                  .helpGiven = parser.value(u"help-given"_s),
                  .helpItems = parser.values(u"help-item"_s),
                  .whoElse = parser.value(u"who-else"_s),
                  .from = parser.value(u"from"_s),
                  .until = parser.value(u"until"_s),
                  .contact = ActivityId::fromString(parser.value(u"contact"_s)),
                  .outcome = parser.value(u"outcome"_s),
                  .seconds = parser.value(u"seconds"_s).toInt(),
                  .next = parser.value(u"next"_s),
                  .view = parser.value(u"view"_s).toInt(),
                  .everyWay = parser.isSet(u"every-way"_s),
                  .theySaidSo = parser.isSet(u"they-said-so"_s),
                  .thanked = parser.isSet(u"thanked"_s)};
    CALLWELL_TRY(readDay(parser.value(u"look-again"_s), deed.lookAgainOn));
    CALLWELL_TRY(readDay(parser.value(u"ask-again"_s), deed.askAgainOn));
    CALLWELL_TRY(readDay(parser.value(u"next-on"_s), deed.nextOn));
    CALLWELL_TRY(readCode(parser.value(u"profile"_s), deed.profile));
    CALLWELL_TRY(readCode(parser.positionalArguments().at(1), deed.action));
    CALLWELL_TRY(readCode(parser.value(u"when"_s), deed.wish));
    CALLWELL_TRY(readCode(parser.value(u"answer"_s), deed.answer));
    CALLWELL_TRY(readCode(parser.value(u"channel"_s), deed.channel));
    CALLWELL_TRY(readCode(parser.value(u"disposition"_s), deed.disposition));
    CALLWELL_TRY(readCode(parser.value(u"stage"_s), deed.stage));
    CALLWELL_TRY(readCode(parser.value(u"objection"_s), deed.objection));
    CALLWELL_TRY(readCode(parser.value(u"relationship"_s), deed.relationship));
    return deed;
}

} // namespace Callwell
