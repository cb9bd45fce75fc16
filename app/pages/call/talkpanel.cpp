// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/talkpanel.h"

#include "base/clock.h"
#include "pages/call/saidlist.h"
#include "theme/emptystate.h"
#include "theme/flowlayout.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "theme/scriptview.h"
#include "usecase/callbriefing.h"
#include "words/phrasewords.h"
#include "words/timewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

TalkPanel::TalkPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_time(new PlainLabel)
    , m_stack(new QStackedWidget)
    , m_script(new ScriptView)
    , m_noScript(new EmptyState)
    , m_said(new SaidList(clock))
{
    m_time->setObjectName(u"callClock"_s);
    m_time->setAccessibleName(tr("How long the call has lasted"));
    Measures::setType(m_time, Type::Heading);
    m_script->setObjectName(u"script"_s);
    m_stack->addWidget(m_script);
    m_stack->addWidget(m_noScript);

    auto *kinds = new QHBoxLayout;
    kinds->addWidget(makeKinds(), 1);
    kinds->addWidget(m_time, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_stack, 1);
    layout->addLayout(kinds);
    layout->addWidget(m_said);

    m_timer.setInterval(std::chrono::milliseconds(500));
    connect(&m_timer, &QTimer::timeout, this, &TalkPanel::tick);
    connect(m_said, &SaidList::edited, this, &TalkPanel::edited);
    connect(m_said, &SaidList::left, this, &TalkPanel::focusScript);
}

QWidget *TalkPanel::makeKinds()
{
    auto *kinds = new QWidget;
    auto *flow = new FlowLayout(kinds);
    const auto add = [this, flow](const QString &text, const QString &name, auto &&does) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from what is typed
        connect(button, &QPushButton::clicked, this, does);
        flow->addWidget(button);
    };
    add(tr("Objection  (O)"), u"sayObjection"_s, [this] { begin(SaidKind::Objection); });
    add(tr("Known fact  (F)"), u"sayFact"_s, [this] { begin(SaidKind::Fact); });
    add(tr("Other product  (A)"), u"sayAlternative"_s, [this] { begin(SaidKind::Alternative); });
    add(tr("Promise  (P)"), u"sayPromise"_s, [this] { begin(SaidKind::Promise); });
    add(tr("Note  (N)"), u"sayNote"_s, [this] { begin(SaidKind::Note); });
    add(tr("Proof…  (E)"), u"showProof"_s, [this] { Q_EMIT proofRequested(); });
    add(tr("Referral…  (R)"), u"sayReferral"_s, [this] { Q_EMIT referralRequested(); });
    add(tr("Being reached…  (D)"), u"sayConsent"_s, [this] { Q_EMIT consentRequested(); });
    return kinds;
}

void TalkPanel::setBriefing(const CallBriefing &briefing)
{
    QMap<QString, QString> known;
    for (const FactRow &row : briefing.person.facts) {
        if (!row.superseded)
            known.insert(row.fact.key, Words::toldAnswer(row, m_clock.now()));
    }
    m_said->setKnown(known, briefing.questions);
    m_said->setThemes(briefing.themes);
}

void TalkPanel::showScript(const ScriptForLead &script, const QString &why)
{
    m_script->showScript(script);
    if (why.isEmpty()) {
        m_noScript->setWords(tr("No script for this lead yet"),
                             tr("A published script for this stage and language will stand here, "
                                "filled with what is known."));
    } else {
        m_noScript->setWords(tr("The script can't be shown"), why);
    }
    const bool none = script.filled.markdown.isEmpty();
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_noScript) : m_script);
}

void TalkPanel::setDraft(const CallDraft &draft)
{
    m_startedAt = draft.startedAt;
    m_endedAt = draft.endedAt;
    if (draft.isRunning())
        m_timer.start();
    else
        m_timer.stop();
    tick();
    m_said->setDraft(draft);
}

void TalkPanel::collect(CallDraft &draft) const
{
    m_said->collect(draft);
}

void TalkPanel::setEnded(const QDateTime &endedAt)
{
    m_endedAt = endedAt;
    m_timer.stop();
    tick();
}

void TalkPanel::tick()
{
    if (!m_startedAt.isValid()) {
        m_time->clear();
        return;
    }
    const QDateTime until = m_endedAt.isValid() ? m_endedAt : m_clock.now();
    const qint64 seconds = std::max<qint64>(0, m_startedAt.secsTo(until));
    m_time->setText(Words::minutes(seconds));
}

void TalkPanel::begin(SaidKind kind)
{
    m_said->begin(kind);
}

void TalkPanel::note(const QString &words)
{
    m_said->note(words);
}

bool TalkPanel::enterSaid()
{
    return m_said->enter();
}

void TalkPanel::focusScript()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace Callwell
