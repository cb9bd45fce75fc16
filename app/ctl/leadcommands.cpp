// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadcommands.h"

#include "ctl/leadaction.h"
#include "ctl/leadactionuse.h"
#include "ctl/leadtext.h"
#include "ctl/named.h"
#include "store/writeturn.h"
#include "usecase/callbriefing.h"
#include "usecase/reopen.h"

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

} // namespace

CommandGroup LeadListCommand::group()
{
    return {.name = u"lead"_s,
            .summary = tr("Look at leads, and do for them what the window does."),
            .details = tr("A lead goes by the ID that list prints.")};
}

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
    return tr("ACTION is one of:\n%1\n"
              "What a rule refuses ends with exit code 3, the reason, and nothing changed.")
        .arg(actionHelp());
}

void LeadActCommand::addOptions(QCommandLineParser &parser) const
{
    addDeedOptions(parser);
    parser.addOption({u"member"_s,
                      tr("Who does it: the ID of a member, or a name that only one has."),
                      u"MEMBER"_s});
    parser.addOption(
        {u"to"_s, tr("To whom it is handed over: ID or name of a member."), u"MEMBER"_s});
}

QStringList LeadActCommand::arguments() const
{
    return {u"ID"_s, u"ACTION"_s};
}

Result<Answer> LeadActCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const LeadId lead, leadFrom(parser.positionalArguments().constFirst()));
    CALLWELL_LET(LeadDeed deed, leadDeed(parser, lead));
    CALLWELL_TRY(checkDeedOptions(parser, deed.action));
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadWrite));
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = *store, .clock = clock, .uuids = uuids};
    if (parser.isSet(u"member"_s))
        CALLWELL_ASSIGN(session.member, named(*store, &Member::name, parser.value(u"member"_s)));
    if (parser.isSet(u"to"_s))
        CALLWELL_ASSIGN(deed.assignTo, named(*store, &Member::name, parser.value(u"to"_s)));
    CALLWELL_TRY(inTurn(*store, [&] { return doWithLead(session, deed); }));
    CALLWELL_LET(const CallBriefing briefing, callBriefing(*store, lead));
    return Answer{.text = leadText(briefing), .json = leadObject(briefing)};
}

QString LeadBringBackCommand::name() const
{
    return u"lead bring-back"_s;
}

QString LeadBringBackCommand::summary() const
{
    return tr("Bring back the leads whose day to look again has come.");
}

Result<Answer> LeadBringBackCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadWrite));
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = *store, .clock = clock, .uuids = uuids};
    CALLWELL_LET(const int leads, bringBack(session));
    return Answer{.text = tr("%Ln lead(s) came back.", nullptr, leads),
                  .json = {{u"brought_back"_s, leads}}};
}

} // namespace Callwell
