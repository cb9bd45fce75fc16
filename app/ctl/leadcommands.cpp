// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadcommands.h"

#include "ctl/leadaction.h"
#include "ctl/leadtext.h"
#include "usecase/callbriefing.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<LeadId> leadFrom(const QString &text)
{
    const LeadId lead(QUuid::fromString(text));
    if (lead.isNull())
        return failure(ErrorCode::WrongUse,
                       {LeadShowCommand::tr("'%1' is no lead's ID").arg(text)});
    return lead;
}

Result<MemberId> memberFrom(Connection &store, const QString &text)
{
    if (text.isEmpty())
        return MemberId();
    CALLWELL_LET(const auto members, Rows::select<Member>(store, {}));
    QList<MemberId> found;
    for (const Member &one : members) {
        if (one.id == MemberId::fromString(text) || one.name == text)
            found.append(one.id);
    }
    if (found.size() != 1)
        return failure(ErrorCode::WrongUse,
                       {LeadActCommand::tr("'%1' names no member, or several").arg(text)});
    return found.first();
}

QString listed(const auto &codesOfAll)
{
    QStringList names;
    for (const QLatin1StringView one : codesOfAll)
        names.append(one);
    return names.join(u", "_s);
}

} // namespace

QString LeadListCommand::name() const
{
    return u"lead list"_s;
}

QString LeadListCommand::summary() const
{
    return tr("Print the leads of a place of the inbox, in its order.");
}

void LeadListCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"place"_s, tr("One of %1; everyone unless given.").arg(listed(codes<Place>)),
                      u"PLACE"_s, u"everyone"_s});
}

Result<Answer> LeadListCommand::run(const QCommandLineParser &parser)
{
    const auto place = fromCode<Place>(parser.value(u"place"_s));
    if (!place)
        return failure(ErrorCode::WrongUse, {tr("'%1' is no place").arg(parser.value(u"place"_s))});
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
    const QDateTime now = SystemClock().now();
    const LeadQuery query{.place = *place,
                          .sort = usualSort(*place),
                          .endOfToday = now.toLocalTime().date().endOfDay().toUTC(),
                          .now = now};
    CALLWELL_LET(const auto ids, LeadStore(*store).ids(query));
    CALLWELL_LET(const auto rows, LeadStore(*store).rows(ids));
    return Answer{.text = leadTable(rows),
                  .json = {{u"place"_s, QString(code(*place))}, {u"leads"_s, leadArray(rows)}}};
}

QString LeadShowCommand::name() const
{
    return u"lead show"_s;
}

QString LeadShowCommand::summary() const
{
    return tr("Print a lead: the answer about calls, what is next, what they asked and told.");
}

QStringList LeadShowCommand::arguments() const
{
    return {u"ID"_s};
}

Result<Answer> LeadShowCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const LeadId lead, leadFrom(parser.positionalArguments().constFirst()));
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
    CALLWELL_LET(const CallBriefing briefing, callBriefing(*store, lead));
    return Answer{.text = leadText(briefing), .json = leadObject(briefing)};
}

QString LeadActCommand::name() const
{
    return u"lead act"_s;
}

QString LeadActCommand::summary() const
{
    return tr("Do with a lead what the window does, with the same rules.");
}

QString LeadActCommand::details() const
{
    return tr("ACTION is one of %1.\n"
              "What a rule refuses ends with exit code 3, the reason, and nothing changed.")
        .arg(listed(codes<LeadAction>));
}

void LeadActCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"words"_s, tr("What was said or written, or the reason."), u"WORDS"_s});
    parser.addOption({u"answer"_s,
                      tr("Their answer about a call: %1.").arg(listed(codes<HandRaise>)),
                      u"ANSWER"_s, u"yes"_s});
    parser.addOption({u"when"_s, tr("When a yes wants the call: %1.").arg(listed(codes<CallWish>)),
                      u"WHEN"_s, u"any_time"_s});
    parser.addOption({u"from"_s, tr("From when, where they are, as 2026-12-31T14:00."), u"TIME"_s});
    parser.addOption({u"until"_s, tr("Until when, where they are."), u"TIME"_s});
    parser.addOption({u"ask-again"_s, tr("When to ask them again, as 2026-12-31."), u"DAY"_s});
    parser.addOption(
        {u"to"_s, tr("To whom it is handed over: ID or name of a member."), u"MEMBER"_s});
    parser.addOption(
        {u"channel"_s, tr("One of %1.").arg(listed(codes<Channel>)), u"CHANNEL"_s, u"phone"_s});
    parser.addOption({u"disposition"_s,
                      tr("What the line did: %1.").arg(listed(codes<Disposition>)), u"WHAT"_s,
                      u"no_answer"_s});
    parser.addOption({u"stage"_s, tr("How it ends: won, not_a_fit, later, withdrawn."), u"STAGE"_s,
                      u"not_a_fit"_s});
    parser.addOption({u"objection"_s,
                      tr("Where an objection goes: %1.").arg(listed(codes<ObjectionState>)),
                      u"STATE"_s, u"explored"_s});
    parser.addOption({u"about"_s,
                      tr("The question of a known fact, the theme of an objection, the name of an "
                         "alternative or of somebody new, the address of a post."),
                      u"WHAT"_s});
    parser.addOption({u"other"_s, tr("The ID of another person's lead."), u"ID"_s});
    parser.addOption(
        {u"relationship"_s,
         tr("How two people know each other: %1.").arg(listed(codes<RelationshipKind>)), u"KIND"_s,
         u"knows"_s});
    parser.addOption({u"reason"_s, tr("Why an answer counts where two disagree."), u"WORDS"_s});
    parser.addOption({u"who-else"_s, tr("Who may serve them better."), u"WORDS"_s});
    parser.addOption({u"look-again"_s, tr("When to look again, as 2026-12-31."), u"DAY"_s});
    parser.addOption({u"view"_s, tr("How the last contact was for them, 1 to 5."), u"NUMBER"_s});
    parser.addOption(
        {u"they-said-so"_s, tr("They said so by themselves, nobody judged or asked.")});
    parser.addOption({u"thanked"_s, tr("They were thanked.")});
    parser.addOption({u"member"_s,
                      tr("Who does it: the ID of a member, or a name that only one has."),
                      u"MEMBER"_s});
    parser.addOption({u"help-given"_s, tr("What helped them."), u"WORDS"_s});
}

QStringList LeadActCommand::arguments() const
{
    return {u"ID"_s, u"ACTION"_s};
}

Result<Answer> LeadActCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const LeadId lead, leadFrom(parser.positionalArguments().constFirst()));
    CALLWELL_LET(LeadDeed deed, leadDeed(parser, lead));
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadWrite));
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = *store, .clock = clock, .uuids = uuids};
    CALLWELL_ASSIGN(session.member, memberFrom(*store, parser.value(u"member"_s)));
    if (parser.isSet(u"to"_s))
        CALLWELL_ASSIGN(deed.assignTo, memberFrom(*store, parser.value(u"to"_s)));
    CALLWELL_TRY(doWithLead(session, deed));
    CALLWELL_LET(const CallBriefing briefing, callBriefing(*store, lead));
    return Answer{.text = leadText(briefing), .json = leadObject(briefing)};
}

} // namespace Callwell
