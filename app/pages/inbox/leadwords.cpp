// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/leadwords.h"

#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtMath>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadWords)
};

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString nameOf(const QString &given, const QString &family)
{
    const QString name = displayName({.givenName = given, .familyName = family});
    return name.isEmpty() ? Text::tr("Name not known") : Words::isolated(name.simplified());
}

QString aboutText(const QString &jobTitle, const QString &organisation)
{
    return joined(
        {Words::isolated(jobTitle.simplified()), Words::isolated(organisation.simplified())},
        Text::tr(", ", "between job title and company"));
}

} // namespace

LeadWords::LeadWords(const LeadRow &row, QDateTime now, const WorkHours &hours)
    : m_row(row)
    , m_now(std::move(now))
    , m_hours(hours)
    , m_zone(Words::zoneOr(row.timeZone))
{
}

QString LeadWords::name() const
{
    return nameOf(m_row.givenName, m_row.familyName);
}

QString LeadWords::about() const
{
    return aboutText(m_row.jobTitle, m_row.organisation);
}

bool LeadWords::isDone() const
{
    return isClosed(m_row.lead.stage) && m_row.inquiry.isEmpty();
}

QString LeadWords::nextStep() const
{
    if (!m_row.inquiry.isEmpty())
        return Text::tr("Answer");
    const bool call = m_row.lead.nextStep == "call"_L1 || m_row.lead.nextStep == "try_again"_L1;
    if (call && !m_row.mayCall)
        return Text::tr("Not by phone");
    if (!m_row.lead.nextStep.isEmpty())
        return Words::nextStep(m_row.lead.nextStep.simplified());
    if (isClosed(m_row.lead.stage))
        return Words::name(m_row.lead.stage);
    if (m_row.lead.handRaise == HandRaise::Yes && m_row.mayCall)
        return Text::tr("Call");
    return Text::tr("Nothing planned");
}

QString LeadWords::due() const
{
    const QDateTime at = m_row.inquiry.isEmpty() ? m_row.lead.nextStepAt : m_row.answerDueAt;
    if (!at.isValid() || isDone())
        return {};
    const Lead &lead = m_row.lead;
    const bool span = m_row.inquiry.isEmpty() && lead.callFrom == at && lead.callUntil.isValid();
    const QString when = span ? Words::whenBetween(at, lead.callUntil, m_now, m_zone)
                              : Words::when(at, m_now, m_zone);
    const QString place = Words::placeOf(m_row.timeZone);
    const bool elsewhere =
        m_zone.offsetFromUtc(at) != QTimeZone::systemTimeZone().offsetFromUtc(at);
    return elsewhere && !place.isEmpty() ? Text::tr("%1, %2", "time, city").arg(when, place) : when;
}

bool LeadWords::isLate() const
{
    const QDateTime at = m_row.inquiry.isEmpty() ? m_row.lead.nextStepAt : m_row.answerDueAt;
    return !isDone() && at.isValid() && at < m_now;
}

QString LeadWords::asked() const
{
    if (!m_row.inquiry.isEmpty())
        return Text::tr("asked “%1”").arg(Words::isolated(m_row.inquiry.simplified()));
    const QString ago = m_row.lead.handRaisedAt.isValid()
        ? Words::ago(m_row.lead.handRaisedAt, m_now, QTimeZone::systemTimeZone())
        : QString();
    switch (m_row.lead.handRaise) {
    case HandRaise::Yes:
        return Text::tr("asked for a call %1").arg(ago);
    case HandRaise::NotNow:
        return Text::tr("said “not now” to a call %1").arg(ago);
    case HandRaise::No:
        return Text::tr("wants no call, said so %1").arg(ago);
    case HandRaise::NotAsked:
        break;
    }
    return Text::tr("not asked about a call yet");
}

QString LeadWords::waited() const
{
    if (m_row.inquiry.isEmpty())
        return {};
    return Text::tr("waits for %1").arg(Words::span(m_row.askedAt.secsTo(m_now)));
}

QString LeadWords::timeGone() const
{
    if (m_row.inquiry.isEmpty() || !m_row.answerDueAt.isValid())
        return {};
    if (m_row.answerDueAt < m_now)
        return Text::tr("overdue for %1").arg(Words::span(m_row.answerDueAt.secsTo(m_now)));
    const WorkClock clock(m_hours, m_row.askedAt, m_row.answerDueAt);
    const double share = clock.shareGone(m_row.askedAt, m_row.answerDueAt, m_now);
    return Text::tr("%1% of the time gone").arg(QLocale().toString(qFloor(share * 100)));
}

QString LeadWords::came() const
{
    const QString how = m_row.referredBy.isEmpty()
        ? Words::cameBy(m_row.sourceKind, Words::isolated(m_row.sourceName.simplified()))
        : Text::tr("was sent by %1").arg(Words::isolated(m_row.referredBy.simplified()));
    return joined({m_row.mayCall ? QString() : Text::tr("wants no calls"), how,
                   Words::isolated(m_row.lead.interest.simplified())},
                  u" · "_s);
}

bool LeadWords::showsAttempts() const
{
    return m_row.tries > 0 || m_row.lead.stage == Stage::WantsACall;
}

QString LeadWords::attempts() const
{
    if (!showsAttempts())
        return {};
    return m_row.tries == 0 ? Text::tr("not tried yet")
                            : Text::tr("attempt %L1 of %L2").arg(m_row.tries).arg(m_row.goal);
}

QString LeadWords::spoken() const
{
    return joined({name(), about(), joined({nextStep(), due()}, u" "_s),
                   isLate() ? Text::tr("late") : QString(), asked(), waited(), timeGone(), came(),
                   attempts()},
                  u"; "_s);
}

QString foundName(const FoundPerson &found)
{
    return nameOf(found.givenName, found.familyName);
}

QString foundSpoken(const FoundPerson &found)
{
    return joined({foundName(found), aboutText(found.jobTitle, found.organisation),
                   Words::leftToRight(found.number)},
                  u"; "_s);
}

} // namespace Callwell
