// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/callheader.h"

#include "domain/phone.h"
#include "theme/elidedlabel.h"
#include "theme/measures.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString about(const CallBriefing &briefing, const QDateTime &now)
{
    const PersonDetails &details = briefing.person;
    QStringList parts;
    if (!details.person.jobTitle.isEmpty())
        parts.append(Words::isolated(details.person.jobTitle));
    if (!details.organisation.name.isEmpty())
        parts.append(Words::isolated(details.organisation.name));
    const QString place = Words::placeOf(details.person.timeZone);
    if (!place.isEmpty())
        parts.append(CallHeader::tr("%1, where it is %2", "place, time of day")
                         .arg(place, Words::clock(now, Words::zoneOr(details.person.timeZone))));
    return parts.join(u" · "_s);
}

QString aboutLead(const CallBriefing &briefing, const QDateTime &now)
{
    const Lead &lead = briefing.lead;
    QStringList parts{
        lead.handRaise == HandRaise::Yes && lead.callFrom.isValid()
            ? CallHeader::tr("Wants a call %1", "when")
                  .arg(Words::whenBetween(lead.callFrom, lead.callUntil, now,
                                          Words::zoneOr(briefing.person.person.timeZone)))
            : Words::name(lead.stage)};
    if (!lead.interest.isEmpty())
        parts.append(Words::isolated(lead.interest));
    if (!briefing.source.id.isNull())
        parts.append(Words::cameBy(briefing.source.kind, briefing.source.name));
    parts.append(CallHeader::tr("attempt %L1 of %L2")
                     .arg(briefing.tries + 1)
                     .arg(std::max(briefing.cadence.goal, briefing.tries + 1)));
    return parts.join(u" · "_s);
}

} // namespace

CallHeader::CallHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_about(new ElidedLabel)
    , m_lead(new ElidedLabel)
    , m_consent(new PlainLabel)
    , m_copied(new PlainLabel)
    , m_numbers(new QComboBox)
    , m_dial(new QPushButton(tr("D&ial")))
    , m_copy(new QPushButton(tr("&Copy")))
{
    Measures::setType(m_name, Type::Title);
    Measures::setMuted(m_lead);
    Measures::setWarning(m_consent);
    m_name->setObjectName(u"callName"_s);
    m_consent->setObjectName(u"callConsent"_s);
    m_numbers->setAccessibleName(tr("Phone number"));
    m_numbers->setObjectName(u"callNumber"_s);
    m_numbers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_dial->setObjectName(u"dial"_s);
    m_dial->setAccessibleName(tr("Dial the number"));
    m_copy->setObjectName(u"copyNumber"_s);
    m_copy->setAccessibleName(tr("Copy the number"));
    for (QPushButton *button : {m_dial, m_copy})
        button->setAutoDefault(false);
    Measures::setType(m_copied, Type::Small);
    Measures::setMuted(m_copied);

    auto *words = new QVBoxLayout;
    words->setSpacing(Measures::px(2));
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addWidget(m_lead);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::px(Space::Small));
    buttons->addWidget(m_numbers);
    buttons->addWidget(m_dial);
    buttons->addWidget(m_copy);
    auto *reach = new QVBoxLayout;
    reach->setSpacing(Measures::px(Space::Hair));
    reach->addLayout(buttons);
    reach->addWidget(m_consent, 0, Qt::AlignTrailing);
    reach->addWidget(m_copied, 0, Qt::AlignTrailing);
    reach->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Large));
    layout->addLayout(words, 1);
    layout->addLayout(reach);

    connect(m_dial, &QPushButton::clicked, this, &CallHeader::dialRequested);
    connect(m_copy, &QPushButton::clicked, this, &CallHeader::copyNumber);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, [this] { m_copied->clear(); });
}

void CallHeader::setBriefing(const CallBriefing &briefing, const QDateTime &now)
{
    m_name->setWholeText(displayName(briefing.person.person));
    m_about->setWholeText(about(briefing, now));
    m_lead->setWholeText(aboutLead(briefing, now));
    m_mayCall = allows(briefing.person.consents, Channel::Phone);
    m_consent->setText(m_mayCall ? QString() : tr("Does not want to be called."));
    m_consent->setVisible(!m_mayCall);

    const QString chosen = number();
    m_numbers->clear();
    for (const PhoneNumber &one : briefing.person.phoneNumbers) {
        const QString shown =
            one.e164.isEmpty() ? one.written : readableNumber(one.e164, briefing.homeRegion);
        m_numbers->addItem(Words::leftToRight(shown), one.e164.isEmpty() ? one.written : one.e164);
    }
    m_numbers->setVisible(m_numbers->count() > 0);
    if (const int again = m_numbers->findData(chosen); again >= 0)
        m_numbers->setCurrentIndex(again);
    m_copied->clear();
}

void CallHeader::setCallable(bool callable)
{
    m_dial->setEnabled(callable);
    m_copy->setEnabled(m_mayCall && m_numbers->count() > 0);
}

QString CallHeader::number() const
{
    return m_numbers->currentData().toString();
}

void CallHeader::copyNumber()
{
    if (!m_copy->isEnabled())
        return;
    QGuiApplication::clipboard()->setText(number());
    m_copied->setText(tr("Copied."));
}

} // namespace Callwell
