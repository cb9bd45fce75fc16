// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"
#include "usecase/callbriefing.h"
#include "usecase/finishcall.h"
#include "usecase/workspace.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace Callwell {

class CallHeader;
class ClosePanel;
class DraftKeeper;
class EmptyState;
class PlainLabel;
class PreparePanel;
class RightPersonBar;
class TalkPanel;

/*!
 * Preparing, making and logging a call with one lead: three steps side by side. What is typed is
 * kept on this machine for each lead until the call is logged, also when the page is left.
 */
class CallPage : public QWidget
{
    Q_OBJECT

public:
    explicit CallPage(Workspace &workspace, QWidget *parent = nullptr);
    ~CallPage() override;

    /*! Shows that lead; what was typed for the one before is kept. */
    void open(Callwell::LeadId lead);
    /*! The same while that person rings: the call has begun, prepared or not. */
    void takeCall(Callwell::LeadId lead);
    [[nodiscard]] LeadId lead() const { return m_lead; }

Q_SIGNALS:
    /*! The call is logged, and on the disk. */
    void finished(Callwell::LeadId lead);
    /*! The call is logged, and a mail to them shall follow. */
    void mailRequested(Callwell::LeadId lead);
    /*! Somebody left the page; what they typed is kept. */
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Load { First, Again };
    [[nodiscard]] QWidget *makeBody();
    void connectPanels();
    void addKeys();
    void openFor(LeadId lead, const QDateTime &rangAt);
    void load(Load load);
    void showBriefing(const CallBriefing &briefing, Load load);
    void showFailure(const Error &error);
    void refuse(const Error &error);
    void fillScript();
    void askWhetherRight(BuyerRole role);
    void offerHelp();
    void showProof();
    void showDraft();
    void showState();
    [[nodiscard]] CallDraft typed() const;
    void keepPreparation(const std::function<void()> &then);
    void keepDraft();
    void keepProfile(const QString &address);
    void start(bool thenDial);
    void takeIfRinging();
    void showBegun();
    void end();
    void dial();
    void noteReferral();
    void noteConsent();
    void log();
    void leave();

    Workspace &m_workspace;
    LeadId m_lead;
    quint64 m_generation = 0; ///< of open(): late answers for another lead are dropped
    QDateTime m_rangAt; ///< they ring since then, and the page is not there yet; null: nobody does
    bool m_ready = false; ///< the lead is shown
    bool m_busy = false; ///< starting or logging
    bool m_logging = false; ///< the store is about to drop the draft
    CallDraft m_draft; ///< as it was shown or changed by the page itself
    ScriptVersionId m_script;
    DraftKeeper *m_drafts;

    QStackedWidget *m_stack;
    EmptyState *m_state;
    CallHeader *m_header;
    RightPersonBar *m_right;
    PlainLabel *m_refusal;
    PreparePanel *m_prepare;
    TalkPanel *m_talk;
    ClosePanel *m_close;
    QList<PlainLabel *> m_titles;
};

} // namespace Callwell
