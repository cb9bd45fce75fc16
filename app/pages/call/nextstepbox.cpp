// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/nextstepbox.h"

#include "pages/call/keychoice.h"
#include "theme/measures.h"
#include "words/phrasewords.h"
#include "words/timewords.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace Callwell {

namespace {

// The answers in their order; the first depends on whether they talked.
constexpr std::array answers{NextWhen::AsProposed, NextWhen::NextWorkingDay, NextWhen::InAWeek,
                             NextWhen::InAMonth, NextWhen::OnADay};

QString withTime(const QString &words, const QDateTime &at, const QDateTime &now,
                 const QTimeZone &zone)
{
    return NextStepBox::tr("%1 · %2", "when in words, day and time")
        .arg(words, Words::when(at, now, zone));
}

} // namespace

NextStepBox::NextStepBox(const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_choice(new KeyChoice(question, 1))
    , m_words(new QLineEdit)
    , m_day(new QDateTimeEdit)
{
    m_choice->setObjectName(u"next"_s);
    m_words->setObjectName(u"nextWords"_s);
    m_words->setAccessibleName(tr("What happens next, in words"));
    m_words->setPlaceholderText(tr("In words, if it isn't a call"));
    m_day->setObjectName(u"nextOn"_s);
    m_day->setAccessibleName(tr("Day and time where they are"));
    m_day->setCalendarPopup(true);
    m_day->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_choice);
    layout->addWidget(m_day);
    layout->addWidget(m_words);
    connect(m_words, &QLineEdit::textEdited, this, &NextStepBox::edited);
    connect(m_day, &QDateTimeEdit::dateTimeChanged, this, &NextStepBox::edited);
}

void NextStepBox::setTimes(const QDateTime &now, const Proposal &proposed, const WorkHours &theirs)
{
    m_now = now;
    m_proposed = proposed;
    m_theirs = theirs;
    const QSignalBlocker quiet(m_day);
    if (m_day->timeZone() != m_theirs.zone)
        m_day->setTimeZone(m_theirs.zone);
    showAnswers();
}

void NextStepBox::setTalked(bool talked)
{
    // the first answer is another one now: who picked the wrong line did not mean it
    if (std::exchange(m_talked, talked) != talked && m_choice->current() == 0)
        m_choice->setCurrent(-1);
    showAnswers();
    if (!talked && m_choice->current() < 0)
        m_choice->setCurrent(0); // the cadence knows when to try again
}

QString NextStepBox::proposedInWords() const
{
    if (m_proposed.what == Proposal::What::Nurture)
        return withTime(tr("Let them rest, look again"), m_proposed.nurtureAt, m_now,
                        m_theirs.zone);
    if (m_proposed.what == Proposal::What::Answered) {
        return m_proposed.at.isValid()
            ? withTime(tr("As agreed"), m_proposed.at, m_now, m_theirs.zone)
            : tr("As it is");
    }
    return withTime(Words::nextStep(nextStepCode(m_proposed)), m_proposed.at, m_now, m_theirs.zone);
}

void NextStepBox::showAnswers()
{
    QStringList words;
    for (const NextWhen when : answers) {
        const QDateTime time = nextStepTime(when, m_now, m_theirs);
        switch (when) {
        case NextWhen::AsProposed:
        case NextWhen::NotPlanned:
            words.append(m_talked ? tr("Nothing planned") : proposedInWords());
            break;
        case NextWhen::NextWorkingDay:
            words.append(withTime(tr("Next working day"), time, m_now, m_theirs.zone));
            break;
        case NextWhen::InAWeek:
            words.append(withTime(tr("In a week"), time, m_now, m_theirs.zone));
            break;
        case NextWhen::InAMonth:
            words.append(withTime(tr("In a month"), time, m_now, m_theirs.zone));
            break;
        case NextWhen::OnADay:
            words.append(tr("On another day"));
            break;
        }
    }
    if (m_choice->count() == 0)
        m_choice->setAnswers(words);
    for (int i = 0; i < words.size(); ++i)
        m_choice->setAnswer(i, words.at(i));
}

void NextStepBox::setDraft(const CallDraft &draft)
{
    m_talked = draft.disposition && isConversation(*draft.disposition);
    showAnswers();
    const QSignalBlocker quiet(m_day);
    m_words->setText(draft.nextStep);
    int index = -1;
    if (draft.nextWhen) {
        const NextWhen shown =
            *draft.nextWhen == NextWhen::NotPlanned ? NextWhen::AsProposed : *draft.nextWhen;
        index = static_cast<int>(std::ranges::find(answers, shown) - answers.begin());
    }
    m_choice->setCurrent(index);
    const QDateTime day = draft.nextOn.isValid()
        ? draft.nextOn
        : nextStepTime(NextWhen::NextWorkingDay, m_now, m_theirs);
    m_day->setDateTime(day.toTimeZone(m_theirs.zone));
    refresh();
}

void NextStepBox::collect(CallDraft &draft) const
{
    draft.nextStep = m_words->text();
    draft.nextWhen = when();
    draft.nextOn = wantsDay() ? m_day->dateTime().toUTC() : QDateTime();
}

std::optional<NextWhen> NextStepBox::when() const
{
    const int index = m_choice->current();
    if (index < 0)
        return std::nullopt;
    return index == 0 && m_talked ? NextWhen::NotPlanned : answers.at(static_cast<size_t>(index));
}

QDateTime NextStepBox::at() const
{
    const NextWhen answer = when().value_or(NextWhen::NotPlanned);
    if (answer == NextWhen::AsProposed)
        return m_proposed.what == Proposal::What::Nurture ? m_proposed.nurtureAt : m_proposed.at;
    return answer == NextWhen::OnADay ? m_day->dateTime().toUTC()
                                      : nextStepTime(answer, m_now, m_theirs);
}

void NextStepBox::focusDay()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void NextStepBox::refresh()
{
    m_day->setVisible(wantsDay());
}

} // namespace Callwell
