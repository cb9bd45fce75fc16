// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace Callwell {

class Clock;
class EmptyState;
class PlainLabel;
class SaidList;
class ScriptView;
struct ScriptForLead;
struct CallBriefing;

/*! The second step: the script, the clock, and what is said. */
class TalkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TalkPanel(const Clock &clock, QWidget *parent = nullptr);

    void setBriefing(const CallBriefing &briefing);
    /*! The filled script in Markdown; empty: there is none, or `why` it is not shown. */
    void showScript(const ScriptForLead &script, const QString &why = {});
    void setDraft(const CallDraft &draft);
    void collect(CallDraft &draft) const;

    void setEnded(const QDateTime &endedAt);

    void begin(SaidKind kind);
    [[nodiscard]] bool enterSaid();
    /*! Writes down what was told without typing. */
    void note(const QString &words);
    void focusScript();

Q_SIGNALS:
    void edited();
    /*! They named somebody; they said how they may be reached. */
    void proofRequested();
    void referralRequested();
    void consentRequested();

private:
    QWidget *makeKinds();
    void tick();

    const Clock &m_clock;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
    QTimer m_timer;
    PlainLabel *m_time;
    QStackedWidget *m_stack;
    ScriptView *m_script;
    EmptyState *m_noScript;
    SaidList *m_said;
};

} // namespace Callwell
