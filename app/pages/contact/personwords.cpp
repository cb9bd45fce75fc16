// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/personwords.h"

#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell::PersonWords {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::PersonWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QDate today(const QDateTime &now)
{
    return now.toLocalTime().date();
}

QString allowedText(Channel channel, const Consent *consent, const QDateTime &now)
{
    if (!consent)
        return channel == Channel::Phone ? Text::tr("Calls: nothing said")
                                         : Text::tr("E-mail: nothing said");
    const QString said =
        Text::tr("%1 (%2)", "yes or no, with when and where they said so")
            .arg(consent->allowed ? Text::tr("yes") : Text::tr("no"),
                 joined({Words::shortDate(consent->at.toLocalTime().date(), today(now)),
                         Words::isolated(consent->how.simplified())}));
    switch (channel) {
    case Channel::Phone:
        return Text::tr("Calls: %1").arg(said);
    case Channel::Mail:
        return Text::tr("E-mail: %1").arg(said);
    default:
        return Text::tr("%1: %2", "channel, what they allow").arg(Words::name(channel), said);
    }
}

} // namespace

QString name(const Person &person)
{
    const QString shown = displayName(person).simplified();
    return shown.isEmpty() ? Text::tr("Name not known") : shown;
}

QString about(const PersonDetails &details)
{
    const Person &person = details.person;
    const QString part =
        person.buyerRole == BuyerRole::Unknown ? QString() : Words::name(person.buyerRole);
    return joined({Words::isolated(person.jobTitle.simplified()),
                   Words::isolated(details.organisation.name.simplified()),
                   Words::isolated(details.organisation.industry.simplified()), part});
}

QString whereAndWhen(const Person &person, const QDateTime &now)
{
    QString where;
    if (!person.timeZone.isEmpty()) {
        const QString time = Words::clock(now, Words::zoneOr(person.timeZone));
        const QString place = Words::placeOf(person.timeZone);
        where = place.isEmpty() ? time : Text::tr("%1 in %2", "time, city").arg(time, place);
    }
    QString speaks;
    if (!person.language.isEmpty()) {
        const QLocale locale(person.language);
        const QString own = locale.nativeLanguageName();
        speaks = Text::tr("speaks %1").arg(Words::isolated(own.isEmpty() ? person.language : own));
    }
    return joined({where, speaks});
}

QString standing(const PersonDetails &details, const Lead &lead, const QDateTime &now)
{
    QString next = Words::isolated(Words::nextStep(lead.nextStep.simplified()));
    if (!next.isEmpty() && lead.nextStepAt.isValid())
        next = Text::tr("next: %1, %2", "step, when")
                   .arg(next, Words::when(lead.nextStepAt, now, QTimeZone::systemTimeZone()));
    else if (!next.isEmpty())
        next = Text::tr("next: %1").arg(next);
    return joined({Words::isolated(lead.interest.simplified()), Words::name(lead.stage),
                   Words::lookedAfterBy(lead.side, details.owners.value(lead.owner)), next});
}

QList<Allowed> consents(const PersonDetails &details, const QDateTime &now)
{
    QList<Allowed> all;
    for (const Channel channel : allValues<Channel>()) {
        // newest first
        const auto consent = std::ranges::find(details.consents, channel, &Consent::channel);
        const bool said = consent != details.consents.cend();
        if (!said && channel != Channel::Phone && channel != Channel::Mail)
            continue;
        all.append({.text = allowedText(channel, said ? &*consent : nullptr, now),
                    .allowed = !said || consent->allowed});
    }
    return all;
}

QString factSource(const FactRow &row, const QDateTime &now)
{
    return joined({row.fact.source.isNull() ? QString() : Words::name(row.sourceKind),
                   Words::shortDate(row.fact.at.toLocalTime().date(), today(now)),
                   Words::isolated(row.memberName.simplified())});
}

QString inquiryState(const Inquiry &inquiry, const QDateTime &now)
{
    if (inquiry.answeredAt.isValid())
        return Text::tr("answered %1")
            .arg(Words::ago(inquiry.answeredAt, now, QTimeZone::systemTimeZone()));
    QString waits = Text::tr("waits for %1").arg(Words::span(inquiry.askedAt.secsTo(now)));
    if (!inquiry.answerDueAt.isValid())
        return waits;
    return joined(
        {waits,
         inquiry.answerDueAt < now
             ? Text::tr("was due %1")
                   .arg(Words::when(inquiry.answerDueAt, now, QTimeZone::systemTimeZone()))
             : Text::tr("due %1").arg(
                   Words::when(inquiry.answerDueAt, now, QTimeZone::systemTimeZone()))});
}

QString referrals(const ReferralTotals &totals)
{
    QStringList parts{Text::tr("sent us %n person(s)", nullptr, totals.degrees.value(0).people)};
    const int second = totals.degrees.value(1).people;
    const int further = totals.people() - totals.degrees.value(0).people - second;
    if (second > 0)
        parts.append(Text::tr("%n more came through them", nullptr, second));
    if (further > 0)
        parts.append(Text::tr("%n through these in turn", nullptr, further));
    if (totals.talking() > 0)
        parts.append(Text::tr("we talk with %n", nullptr, totals.talking()));
    if (totals.customers() > 0)
        parts.append(Text::tr("%n became customer(s)", nullptr, totals.customers()));
    return parts.join(u" · "_s);
}

QString closing(const ClosingRecord &record, const QDateTime &now)
{
    return joined(
        {Words::shortDate(record.at.toLocalTime().date(), today(now)),
         record.theirWords.isEmpty()
             ? QString()
             : Text::tr("they said: %1").arg(Words::isolated(record.theirWords.simplified())),
         record.helpGiven.isEmpty()
             ? QString()
             : Text::tr("help given: %1").arg(Words::isolated(record.helpGiven.simplified())),
         record.whoElse.isEmpty()
             ? QString()
             : Text::tr("may be served by %1").arg(Words::isolated(record.whoElse.simplified())),
         record.thanked ? Text::tr("thanked") : QString(),
         record.lookAgainOn.isValid()
             ? Text::tr("look again on %1").arg(Words::shortDate(record.lookAgainOn, today(now)))
             : QString()});
}

} // namespace Callwell::PersonWords
