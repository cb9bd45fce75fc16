// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadtext.h"

#include "words/domainwords.h"
#include "words/phrasewords.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct LeadText
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadText)
};

QJsonValue timeOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

// What a list and a single lead have in common.
QJsonObject standing(const Lead &lead, const QString &name, int tries)
{
    return {{u"id"_s, lead.id.toString()},
            {u"name"_s, name},
            {u"stage"_s, QString(code(lead.stage))},
            {u"owner_side"_s, QString(code(lead.side))},
            {u"hand_raise"_s, QString(code(lead.handRaise))},
            {u"attempts"_s, tries},
            {u"next_step"_s, lead.nextStep},
            {u"next_step_at"_s, timeOrNull(lead.nextStepAt)}};
}

QString nextOf(const Lead &lead)
{
    if (lead.nextStep.isEmpty())
        return LeadText::tr("nothing planned");
    const QString step = Words::nextStep(lead.nextStep);
    return lead.nextStepAt.isValid()
        ? LeadText::tr("%1, %2", "next step, when")
              .arg(step, lead.nextStepAt.toLocalTime().toString(Qt::ISODate))
        : step;
}

QString nameOf(const LeadRow &row)
{
    return displayName({.givenName = row.givenName, .familyName = row.familyName});
}

template<typename Row, typename AsObject>
QJsonArray arrayOf(const QList<Row> &rows, AsObject &&asObject)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(asObject(row));
    return array;
}

QJsonArray ruledOut(const QList<Consent> &consents)
{
    QJsonArray ways;
    for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Message}) {
        if (!allows(consents, channel))
            ways.append(QString(code(channel)));
    }
    return ways;
}

void addFacts(QJsonObject &object, const QList<FactRow> &rows)
{
    QJsonObject facts;
    QJsonArray disagree;
    for (const FactRow &row : rows) {
        if (!row.superseded)
            facts.insert(row.fact.key, row.fact.answer);
        if (row.disagrees)
            disagree.append(row.fact.key);
    }
    object.insert(u"facts"_s, facts);
    object.insert(u"disagree"_s, disagree);
}

// What they asked, what speaks against it, what else they consider, and how contacts were.
void addTalk(QJsonObject &object, const CallBriefing &briefing)
{
    QList<Inquiry> open = briefing.person.inquiries;
    open.removeIf([](const Inquiry &inquiry) { return !inquiry.answer.isNull(); });
    object.insert(u"unanswered"_s, arrayOf(open, [](const Inquiry &one) {
                      return QJsonObject{{u"words"_s, one.words},
                                         {u"asked_at"_s, timeOrNull(one.askedAt)},
                                         {u"answer_due_at"_s, timeOrNull(one.answerDueAt)}};
                  }));
    object.insert(u"contacts"_s, arrayOf(briefing.contacts, [](const TimelineRow &row) {
                      return QJsonObject{{u"id"_s, row.activity.id.toString()},
                                         {u"kind"_s, QString(code(row.activity.kind))},
                                         {u"at"_s, timeOrNull(row.activity.at)}};
                  }));
    object.insert(u"objections"_s, arrayOf(briefing.person.objections, [](const Objection &one) {
                      return QJsonObject{{u"words"_s, one.words},
                                         {u"theme"_s, one.theme},
                                         {u"state"_s, QString(code(one.state))}};
                  }));
    object.insert(u"alternatives"_s, arrayOf(briefing.person.alternatives, [](const auto &one) {
                      return QJsonObject{{u"name"_s, one.name}, {u"liked"_s, one.liked}};
                  }));
    object.insert(u"tasks"_s, arrayOf(briefing.person.tasks, [](const Task &one) {
                      return QJsonObject{{u"kind"_s, QString(code(one.kind))},
                                         {u"words"_s, one.words},
                                         {u"due_at"_s, timeOrNull(one.dueAt)}};
                  }));
}

} // namespace

QString leadTable(const QList<LeadRow> &rows)
{
    QStringList lines;
    for (const LeadRow &row : rows) {
        lines.append(u"%1  %2  %3  %4"_s.arg(row.lead.id.toString(), nameOf(row).simplified(),
                                             Words::name(row.lead.stage), nextOf(row.lead)));
    }
    return lines.join(u'\n');
}

QJsonArray leadArray(const QList<LeadRow> &rows)
{
    QJsonArray leads;
    for (const LeadRow &row : rows)
        leads.append(standing(row.lead, nameOf(row), row.tries));
    return leads;
}

QString leadText(const CallBriefing &briefing)
{
    const Lead &lead = briefing.lead;
    QStringList lines{
        displayName(briefing.person.person).simplified(),
        LeadText::tr("Stage: %1").arg(Words::name(lead.stage)),
        LeadText::tr("With: %1")
            .arg(Words::lookedAfterBy(lead.side, briefing.person.owners.value(lead.owner))),
        LeadText::tr("About a call: %1").arg(Words::name(lead.handRaise)),
        LeadText::tr("Attempts: %L1 of %L2").arg(briefing.tries).arg(briefing.cadence.goal),
        LeadText::tr("Next: %1").arg(nextOf(lead))};
    for (const Inquiry &inquiry : briefing.person.inquiries) {
        if (inquiry.answer.isNull())
            lines.append(LeadText::tr("Has no answer yet: %1").arg(inquiry.words.simplified()));
    }
    for (const FactRow &row : briefing.person.facts) {
        if (!row.superseded) {
            lines.append(LeadText::tr("%1: %2", "a fact's name, the answer")
                             .arg(Words::factLabel(row.fact.key), row.fact.answer.simplified()));
        }
    }
    return lines.join(u'\n');
}

QJsonObject leadObject(const CallBriefing &briefing)
{
    const PersonDetails &person = briefing.person;
    const Lead &lead = briefing.lead;
    QJsonObject object = standing(lead, displayName(person.person), briefing.tries);
    object.insert(u"goal"_s, briefing.cadence.goal);
    object.insert(u"owner_id"_s, lead.owner.isNull() ? QJsonValue() : lead.owner.toString());
    object.insert(u"owner"_s, briefing.person.owners.value(lead.owner));
    object.insert(u"call_from"_s, timeOrNull(lead.callFrom));
    object.insert(u"call_until"_s, timeOrNull(lead.callUntil));
    object.insert(u"ruled_out"_s, ruledOut(person.consents));
    addFacts(object, person.facts);
    addTalk(object, briefing);
    object.insert(u"closing_records"_s, arrayOf(person.closingRecords, [](const auto &one) {
                      return QJsonObject{
                          {u"reason"_s, one.reason},
                          {u"their_words"_s, one.theirWords},
                          {u"help_given"_s, one.helpGiven},
                          {u"who_else"_s, one.whoElse},
                          {u"thanked"_s, one.thanked},
                          {u"look_again_on"_s, one.lookAgainOn.toString(Qt::ISODate)},
                          {u"at"_s, timeOrNull(one.at)}};
                  }));
    object.insert(u"people_around"_s, arrayOf(person.around, [](const auto &one) {
                      return QJsonObject{{u"name"_s, one.name},
                                         {u"person_id"_s, one.person.toString()},
                                         {u"kind"_s, QString(code(one.relationship.kind))},
                                         {u"towards_them"_s, one.towards},
                                         {u"how"_s, one.relationship.how},
                                         {u"at"_s, timeOrNull(one.relationship.at)}};
                  }));
    object.insert(u"people_sent"_s, person.cameOf.people());
    object.insert(u"customers_sent"_s, person.cameOf.customers());
    return object;
}

} // namespace Callwell
