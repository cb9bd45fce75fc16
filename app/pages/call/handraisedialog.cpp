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
    , m_named(new QCheckBox)
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
    showTimes();
}

void HandRaiseDialog::ready(const CallBriefing &briefing)
{
    const QTimeZone zone = Words::zoneOr(briefing.person.person.timeZone);
    const QDateTime morning =
        nextStepTime(NextWhen::NextWorkingDay, workspace().clock().now(), zone);
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

void HandRaiseDialog::showTimes()
{
    const bool yes = answer() == HandRaise::Yes;
    const bool later = answer() == HandRaise::NotNow;
    m_named->setText(later ? tr("&Ask again on") : tr("They named a &time: from"));
    m_named->setVisible(yes || later);
    const bool named = m_named->isChecked();
    m_from->setVisible((yes || later) && named);
    m_untilLabel->setVisible(yes && named);
    m_until->setVisible(yes && named);
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
    if (m_named->isChecked() && answered == HandRaise::Yes) {
        if (m_until->dateTime() < m_from->dateTime()) {
            refuse(tr("The time ends before it begins. Nothing was changed."));
            return;
        }
        input.callFrom = m_from->dateTime().toUTC();
        input.callUntil = m_until->dateTime().toUTC();
    } else if (m_named->isChecked() && answered == HandRaise::NotNow) {
        input.askAgainAt = m_from->dateTime().toUTC();
    }
    perform(&raiseHand, input);
}

} // namespace Callwell
