// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/closepanel.h"

#include "domain/attempt.h"
#include "pages/call/keychoice.h"
#include "pages/call/nextstepbox.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/callbriefing.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// -1 where the team has dropped that outcome.
int indexOf(const QList<CallOutcome> &outcomes, OutcomeId id)
{
    const auto found = std::ranges::find(std::as_const(outcomes), id, &CallOutcome::id);
    return found == outcomes.cend() ? -1 : static_cast<int>(found - outcomes.cbegin());
}

ViewSource viewSource(int view, bool asked)
{
    if (view == 0)
        return ViewSource::NotKnown;
    return asked ? ViewSource::Asked : ViewSource::Judged;
}

} // namespace

ClosePanel::ClosePanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    connectAll();
    setOpen(false);
}

PlainLabel *ClosePanel::makeHeading(Question question, const QString &words)
{
    m_headings[question] = new PlainLabel(words);
    Measures::setType(m_headings[question], Type::Strong);
    return m_headings[question];
}

KeyChoice *ClosePanel::makeChoice(Question question, int columns, const QString &name)
{
    m_choices[question] = new KeyChoice(m_headings[question]->text(), columns);
    m_choices[question]->setObjectName(name);
    return m_choices[question];
}

void ClosePanel::build()
{
    // More outcomes than fit are scrolled to; the way on always stands below.
    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::px(2));
    const int gap = Measures::px(Space::Small);

    column->addWidget(makeHeading(Line, tr("What the line did")));
    column->addWidget(makeChoice(Line, 2, u"disposition"_s));
    QStringList dispositions;
    for (const Disposition one : allValues<Disposition>())
        dispositions.append(Words::name(one));
    m_choices[Line]->setAnswers(dispositions);

    column->addSpacing(gap);
    column->addWidget(makeHeading(Outcome, tr("What came of it")));
    column->addWidget(makeChoice(Outcome, 2, u"outcome"_s));
    column->addSpacing(gap);
    column->addLayout(makeView());
    column->addSpacing(gap);
    column->addLayout(makeHandRaise());
    column->addSpacing(gap);
    column->addWidget(makeHeading(Next, tr("What happens next")));
    m_next = new NextStepBox(m_headings[Next]->text());
    m_choices[Next] = &m_next->choice();
    column->addWidget(m_next);
    m_mail = new QCheckBox(tr("Write them a mail afterwards  (Alt+M)"));
    m_mail->setObjectName(u"mailAfterwards"_s);
    column->addSpacing(gap);
    column->addWidget(m_mail);
    column->addStretch();

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(questions);
    m_log = new QPushButton;
    m_log->setObjectName(u"logCall"_s);
    m_log->setMinimumHeight(Measures::px(32));
    m_log->setAutoDefault(false);
    m_log->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_log);
}

QLayout *ClosePanel::makeView()
{
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeading(View, tr("How it was for them")));
    heading->addStretch();
    m_asked = new QCheckBox(tr("They &told me so"));
    m_asked->setObjectName(u"viewAsked"_s);
    heading->addWidget(m_asked);

    makeChoice(View, 5, u"view"_s)->setAnswers(QStringList(5, QString()));
    const QStringList names{tr("1, bad for them"), tr("2, rather bad for them"),
                            tr("3, neither good nor bad"), tr("4, rather good for them"),
                            tr("5, good for them")};
    for (int i = 0; i < names.size(); ++i)
        m_choices[View]->nameAnswer(i, names.at(i));
    auto *bad = new PlainLabel(tr("bad"));
    auto *good = new PlainLabel(tr("good"));
    for (PlainLabel *label : {bad, good}) {
        Measures::setType(label, Type::Small);
        Measures::setMuted(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Measures::px(Space::Small));
    row->addWidget(bad);
    row->addWidget(m_choices[View], 1);
    row->addWidget(good);

    auto *view = new QVBoxLayout;
    view->setSpacing(Measures::px(2));
    view->addLayout(heading);
    view->addLayout(row);
    return view;
}

QLayout *ClosePanel::makeHandRaise()
{
    m_handRaise = new QComboBox;
    m_handRaise->setObjectName(u"handRaise"_s);
    m_handRaise->setAccessibleName(tr("Would they like another personal call?"));
    m_handRaiseLabel = new PlainLabel(tr("Another personal call?"));
    m_handRaiseLabel->setBuddy(m_handRaise);
    auto *row = new QHBoxLayout;
    row->addWidget(m_handRaiseLabel);
    row->addWidget(m_handRaise, 1);
    return row;
}

void ClosePanel::connectAll()
{
    for (const Question question : {Line, Outcome, View, Next}) {
        connect(m_choices[question], &KeyChoice::picked, this,
                [this, question] { answered(question); });
        connect(m_choices[question], &KeyChoice::entered, this,
                [this, question] { setTurn(question); });
    }
    connect(m_mail, &QCheckBox::toggled, this, &ClosePanel::edited);
    connect(m_asked, &QCheckBox::toggled, this, &ClosePanel::edited);
    connect(m_handRaise, &QComboBox::activated, this, &ClosePanel::edited);
    connect(m_next, &NextStepBox::edited, this, &ClosePanel::edited);
    connect(m_log, &QPushButton::clicked, this, &ClosePanel::goOn);
}

void ClosePanel::setBriefing(const CallBriefing &briefing, const QDateTime &now)
{
    const int outcome = m_choices[Outcome]->current();
    const OutcomeId picked = outcome < 0 ? OutcomeId() : m_outcomes.at(outcome).id;
    m_before = briefing.lead.handRaise;
    m_next->setTimes(now, briefing.afterSilence(now), briefing.reachable());
    m_outcomes = briefing.outcomes;
    QStringList names;
    for (const CallOutcome &one : std::as_const(m_outcomes))
        names.append(one.name);
    m_choices[Outcome]->setAnswers(names);
    m_choices[Outcome]->setCurrent(indexOf(m_outcomes, picked));

    const QVariant chosen = m_handRaise->currentData();
    m_handRaise->clear();
    m_handRaise->addItem(
        tr("As before: %1", "their answer about calls").arg(Words::name(m_before)));
    for (const HandRaise answer : {HandRaise::Yes, HandRaise::NotNow, HandRaise::No})
        m_handRaise->addItem(Words::name(answer), QString(code(answer)));
    m_handRaise->setCurrentIndex(std::max(chosen.isValid() ? m_handRaise->findData(chosen) : 0, 0));
    refresh();
}

void ClosePanel::setDraft(const CallDraft &draft)
{
    const QSignalBlocker quietAsked(m_asked);
    const QSignalBlocker quietMail(m_mail);
    m_mail->setChecked(draft.mailAfterwards);
    m_choices[Line]->setCurrent(draft.disposition ? static_cast<int>(*draft.disposition) : -1);
    m_choices[Outcome]->setCurrent(indexOf(m_outcomes, draft.outcome));
    m_choices[View]->setCurrent(draft.view - 1);
    m_asked->setChecked(draft.viewAsked);
    m_handRaise->setCurrentIndex(
        draft.handRaise ? std::max(0, m_handRaise->findData(QString(code(*draft.handRaise)))) : 0);
    m_next->setDraft(draft);
    m_turn = Line;
    for (const Question question : {Line, Outcome, View, Next}) {
        if (applies(question) && m_choices[question]->current() < 0) {
            m_turn = question;
            break;
        }
    }
    refresh();
}

void ClosePanel::collect(CallDraft &draft) const
{
    const int line = m_choices[Line]->current();
    draft.disposition = line < 0 ? std::nullopt : std::optional(static_cast<Disposition>(line));
    const int outcome = m_choices[Outcome]->current();
    draft.outcome = outcome < 0 ? OutcomeId() : m_outcomes.at(outcome).id;
    draft.view = m_choices[View]->current() + 1;
    draft.viewAsked = m_asked->isChecked();
    draft.handRaise = fromCode<HandRaise>(m_handRaise->currentData().toString());
    m_next->collect(draft);
    draft.mailAfterwards = m_mail->isChecked();
}

void ClosePanel::setOpen(bool open)
{
    m_open = open;
    refresh();
}

void ClosePanel::toggleMail()
{
    if (m_open)
        m_mail->toggle();
}

bool ClosePanel::isConversationPicked() const
{
    const int line = m_choices[Line]->current();
    return line >= 0 && isConversation(static_cast<Disposition>(line));
}

bool ClosePanel::applies(Question question) const
{
    if (question == Outcome)
        return isConversationPicked() && !m_outcomes.isEmpty();
    return question == View ? isConversationPicked() : true;
}

void ClosePanel::answered(Question question)
{
    // who picks up is noted at once by some: a conversation lasts until it has an outcome
    if (question == Outcome || (question == Line && !applies(Outcome)))
        Q_EMIT ended();
    if (question == Line) {
        if (!isConversationPicked()) {
            m_choices[Outcome]->setCurrent(-1);
            m_choices[View]->setCurrent(-1);
        }
        m_next->setTalked(isConversationPicked());
    }
    refresh();
    Q_EMIT edited();
    for (int next = question + 1; next < QuestionCount; ++next) {
        const auto following = static_cast<Question>(next);
        if (applies(following) && m_choices[following]->current() < 0) {
            focusQuestion(following);
            return;
        }
    }
    if (question == Next && m_next->wantsDay())
        m_next->focusDay();
    else if (missing().isEmpty())
        m_log->setFocus(Qt::OtherFocusReason);
}

void ClosePanel::focusQuestion(Question question)
{
    setTurn(question);
    m_choices[question]->focusCurrent();
}

void ClosePanel::setTurn(Question question)
{
    m_turn = question;
    if (const QWidget *focus = focusWidget(); focus && m_choices[question]->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(m_choices[question], 0, 0);
    for (const Question one : {Line, Outcome, View, Next})
        m_choices[one]->setKeysLive(m_open && one == m_turn);
}

void ClosePanel::refresh()
{
    m_choices[Line]->setEnabled(m_open);
    m_next->setEnabled(m_open);
    m_next->refresh();
    for (const Question question : {Outcome, View}) {
        m_choices[question]->setEnabled(m_open && applies(question));
        m_headings[question]->setEnabled(m_open && applies(question));
    }
    m_headings[Line]->setEnabled(m_open);
    m_headings[Next]->setEnabled(m_open);
    m_asked->setEnabled(m_open && m_choices[View]->current() >= 0);
    m_handRaise->setEnabled(m_open && isConversationPicked());
    m_handRaiseLabel->setEnabled(m_handRaise->isEnabled());
    m_mail->setEnabled(m_open);
    const QString wanted = missing();
    m_log->setText(m_open && !wanted.isEmpty() ? wanted : tr("Lo&g the call  (Enter)"));
    m_log->setEnabled(m_open && wanted.isEmpty());
    setTurn(m_turn);
}

QString ClosePanel::missing() const
{
    if (m_choices[Line]->current() < 0)
        return tr("What did the line do?");
    if (applies(Outcome) && m_choices[Outcome]->current() < 0)
        return tr("What came of it?");
    if (m_choices[Next]->current() < 0)
        return tr("What happens next?");
    return {};
}

void ClosePanel::fill(FinishCall &input) const
{
    CallDraft draft;
    collect(draft);
    LogCall &call = input.call;
    call.disposition = draft.disposition.value_or(Disposition::NoAnswer);
    const bool talked = isConversation(call.disposition);
    call.outcome = talked ? draft.outcome : OutcomeId();
    call.view = talked ? draft.view : 0;
    call.viewSource = viewSource(call.view, draft.viewAsked);
    call.nextStep = draft.nextStep.trimmed();
    if (talked && draft.handRaise) {
        input.handRaise = RaiseHand{
            .lead = call.lead,
            .answer = *draft.handRaise,
            .callFrom = *draft.handRaise == HandRaise::Yes ? m_next->at() : QDateTime(),
            .askAgainAt = *draft.handRaise == HandRaise::NotNow ? m_next->at() : QDateTime()};
        if (call.nextStep.isEmpty())
            return; // what follows from their answer is the next step
    }
    if (draft.nextWhen == NextWhen::AsProposed && call.nextStep.isEmpty())
        return; // the cadence plans it, also when the goal is reached
    call.nextStepAt = m_next->at();
    if (call.nextStep.isEmpty() && call.nextStepAt.isValid())
        call.nextStep = talked ? u"call"_s : u"try_again"_s;
}

bool ClosePanel::takeKey(const QKeyEvent &event)
{
    return m_open && m_choices[m_turn]->takeKey(event);
}

void ClosePanel::goOn()
{
    if (!m_open)
        return;
    if (missing().isEmpty()) {
        Q_EMIT logRequested();
        return;
    }
    for (const Question question : {Line, Outcome, Next}) {
        if (applies(question) && m_choices[question]->current() < 0) {
            focusQuestion(question);
            return;
        }
    }
}

void ClosePanel::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & ~Qt::KeypadModifier))
        goOn();
    else if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace Callwell
