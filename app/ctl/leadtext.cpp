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
        LeadText::tr("With: %1").arg(Words::name(lead.side)),
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
    QJsonObject object =
        standing(briefing.lead, displayName(briefing.person.person), briefing.tries);
    object.insert(u"goal"_s, briefing.cadence.goal);
    QJsonArray ruledOut;
    for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Message}) {
        if (!allows(briefing.person.consents, channel))
            ruledOut.append(QString(code(channel)));
    }
    object.insert(u"ruled_out"_s, ruledOut);
    QJsonArray unanswered;
    for (const Inquiry &inquiry : briefing.person.inquiries) {
        if (inquiry.answer.isNull()) {
            unanswered.append(QJsonObject{{u"words"_s, inquiry.words},
                                          {u"asked_at"_s, timeOrNull(inquiry.askedAt)},
                                          {u"answer_due_at"_s, timeOrNull(inquiry.answerDueAt)}});
        }
    }
    object.insert(u"unanswered"_s, unanswered);
    QJsonObject facts;
    for (const FactRow &row : briefing.person.facts) {
        if (!row.superseded)
            facts.insert(row.fact.key, row.fact.answer);
    }
    object.insert(u"facts"_s, facts);
    QJsonArray disagree;
    for (const FactRow &row : briefing.person.facts) {
        if (row.disagrees)
            disagree.append(row.fact.key);
    }
    object.insert(u"disagree"_s, disagree);
    QJsonArray contacts;
    for (const TimelineRow &row : briefing.contacts) {
        contacts.append(QJsonObject{{u"id"_s, row.activity.id.toString()},
                                    {u"kind"_s, QString(code(row.activity.kind))},
                                    {u"at"_s, timeOrNull(row.activity.at)}});
    }
    object.insert(u"contacts"_s, contacts);
    QJsonArray objections;
    for (const Objection &one : briefing.person.objections) {
        objections.append(QJsonObject{{u"words"_s, one.words},
                                      {u"theme"_s, one.theme},
                                      {u"state"_s, QString(code(one.state))}});
    }
    object.insert(u"objections"_s, objections);
    QJsonArray alternatives;
    for (const Alternative &one : briefing.person.alternatives)
        alternatives.append(QJsonObject{{u"name"_s, one.name}, {u"liked"_s, one.liked}});
    object.insert(u"alternatives"_s, alternatives);
    QJsonArray tasks;
    for (const Task &one : briefing.person.tasks) {
        tasks.append(QJsonObject{{u"kind"_s, QString(code(one.kind))},
                                 {u"words"_s, one.words},
                                 {u"due_at"_s, timeOrNull(one.dueAt)}});
    }
    object.insert(u"tasks"_s, tasks);
    object.insert(u"people_sent"_s, briefing.person.cameOf.people());
    object.insert(u"customers_sent"_s, briefing.person.cameOf.customers());
    return object;
}

} // namespace Callwell
