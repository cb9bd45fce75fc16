// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/handraisedialog.h"

#include "pages/call/keychoice.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/raisehand.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array answers{HandRaise::Yes, HandRaise::NotNow, HandRaise::No};

} // namespace

HandRaiseDialog::HandRaiseDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::HandRaise,
                  {.title = tr("Would %1 like a personal call?"), .send = tr("Keep the answer")},
                  parent)
    , m_answer(new KeyChoice(tr("Their answer"), 3))
    , m_channel(new QComboBox)
    , m_whenLabel(new PlainLabel(tr("&When")))
    , m_when(new QComboBox)
    , m_named(new QCheckBox(tr("&Ask again on")))
    , m_from(new QDateTimeEdit)
    , m_untilLabel(new PlainLabel(tr("until")))
    , m_until(new QDateTimeEdit)
{
    QStringList words;
    for (const HandRaise one : answers)
        words.append(Words::name(one));
    m_answer->setAnswers(words);
    m_answer->setObjectName(u"raiseAnswer"_s);
    addLabel(tr("Their answer"), m_answer);
    fields().addWidget(m_answer);

    auto *times = new QHBoxLayout;
    for (const CallWish one : allValues<CallWish>())
        m_when->addItem(Words::name(one), QString(code(one)));
    m_when->setObjectName(u"raiseWhen"_s);
    m_when->setAccessibleName(tr("When they would like the call"));
    m_whenLabel->setBuddy(m_when);
    times->addWidget(m_whenLabel);
    times->addWidget(m_when);
    m_named->setObjectName(u"raiseNamed"_s);
    m_from->setAccessibleName(tr("From when, where they are"));
    m_until->setAccessibleName(tr("Until when, where they are"));
    for (QDateTimeEdit *edit : {m_from, m_until})
        edit->setCalendarPopup(true);
    times->addWidget(m_named);
    times->addWidget(m_from);
    times->addWidget(m_untilLabel);
    times->addWidget(m_until);
    times->addStretch();
    fields().addLayout(times);

    m_words = addText(tr("In their &words"), u"raiseWords"_s, 3);
    for (const Channel one : allValues<Channel>())
        m_channel->addItem(Words::name(one), QString(code(one)));
    addLabel(tr("Where they &said so"), m_channel);
    m_channel->setAccessibleName(tr("Where they said so"));
    fields().addWidget(m_channel);

    connect(m_answer, &KeyChoice::picked, this, [this] {
        showTimes();
        m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_named, &QCheckBox::toggled, this, &HandRaiseDialog::showTimes);
    connect(m_when, &QComboBox::currentIndexChanged, this, &HandRaiseDialog::showTimes);
    showTimes();
}

void HandRaiseDialog::ready(const CallBriefing &briefing)
{
    m_reachable = briefing.reachable();
    const QTimeZone zone = m_reachable.zone;
    const QDateTime morning =
        nextStepTime(NextWhen::NextWorkingDay, workspace().clock().now(), m_reachable);
    m_from->setTimeZone(zone);
    m_until->setTimeZone(zone);
    m_from->setDateTime(morning.toTimeZone(zone));
    m_until->setDateTime(morning.addDuration(std::chrono::hours(2)).toTimeZone(zone));
    m_answer->setKeysLive(true);
    m_answer->focusCurrent();
}

std::optional<HandRaise> HandRaiseDialog::answer() const
{
    const int index = m_answer->current();
    return index < 0 ? std::nullopt : std::optional(answers.at(static_cast<size_t>(index)));
}

CallWish HandRaiseDialog::wish() const
{
    return fromCode<CallWish>(m_when->currentData().toString()).value_or(CallWish::AnyTime);
}

void HandRaiseDialog::showTimes()
{
    const bool yes = answer() == HandRaise::Yes;
    const bool later = answer() == HandRaise::NotNow;
    const bool named = yes && wish() == CallWish::AtATime;
    m_whenLabel->setVisible(yes);
    m_when->setVisible(yes);
    m_named->setVisible(later);
    m_from->setVisible(named || (later && m_named->isChecked()));
    m_untilLabel->setVisible(named);
    m_until->setVisible(named);
}

void HandRaiseDialog::send()
{
    const std::optional<HandRaise> answered = answer();
    if (!answered) {
        refuse(tr("What did they answer?"));
        m_answer->focusCurrent();
        return;
    }
    RaiseHand input{.lead = lead(), .answer = *answered, .words = m_words->toPlainText()};
    input.channel = fromCode<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
    if (answered == HandRaise::Yes && wish() == CallWish::AtATime) {
        input.callFrom = m_from->dateTime().toUTC();
        input.callUntil = m_until->dateTime().toUTC();
    } else if (answered == HandRaise::Yes) {
        const auto [from, until] = wishedTime(wish(), workspace().clock().now(), m_reachable);
        input.callFrom = from;
        input.callUntil = until;
    } else if (m_named->isChecked() && answered == HandRaise::NotNow) {
        input.askAgainAt = m_from->dateTime().toUTC();
    }
    perform(&raiseHand, input);
}

} // namespace Callwell
