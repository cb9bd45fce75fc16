// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the first word of a call to its log; what the page shows stands in callpage.cpp.
#include "pages/call/callpage.h"

#include "domain/phone.h"
#include "pages/call/answerdialog.h"
#include "pages/call/callheader.h"
#include "pages/call/closepanel.h"
#include "pages/call/consentdialog.h"
#include "pages/call/draftkeeper.h"
#include "pages/call/preparepanel.h"
#include "pages/call/proofdialog.h"
#include "pages/call/relatedialog.h"
#include "pages/call/talkpanel.h"
#include "theme/links.h"
#include "usecase/addprofile.h"

#include <QUrl>

#include <utility>

namespace Callwell {
using namespace Qt::StringLiterals;

void CallPage::start(bool thenDial)
{
    const QDateTime now = m_workspace.clock().now();
    if (!m_ready || m_busy || m_draft.startedAt.isValid() || !m_prepare->missing(now).isEmpty())
        return;
    m_busy = true;
    const StartCall input = m_prepare->startInput(m_lead);
    m_workspace.perform(&startCall, input)
        .then(this,
              [this, thenDial, input,
               generation = m_generation](const Result<PreparationId> &preparation) {
                  if (generation != m_generation)
                      return;
                  m_busy = false;
                  if (!preparation) {
                      refuse(preparation.error());
                      return;
                  }
                  m_draft = typed();
                  m_draft.openingLine = input.prepared.openingLine; // as it is kept
                  m_draft.startedAt = m_workspace.clock().now();
                  m_draft.preparation = *preparation;
                  showBegun();
                  if (thenDial)
                      dial();
              });
}

// It holds however the call goes, also where none is made.
void CallPage::keepProfile(const QString &address)
{
    if (!m_ready)
        return;
    m_workspace.perform(&addProfile, AddProfile{.lead = m_lead, .address = address})
        .then(this, [this, generation = m_generation](const Result<RowId> &profile) {
            if (generation != m_generation)
                return;
            if (profile)
                m_prepare->showFound(*profile);
            else
                refuse(profile.error());
        });
}

void CallPage::showBegun()
{
    showDraft();
    keepDraft();
    showState();
    m_talk->focusScript();
    fillScript();
}

// Who rings is talked with at once, prepared or not; a call that was running goes on.
void CallPage::takeIfRinging()
{
    if (!m_rangAt.isValid() || m_draft.startedAt.isValid())
        return;
    m_draft = typed();
    m_draft.startedAt = std::exchange(m_rangAt, {});
    m_draft.theyCalled = true;
    showBegun();
    // somebody was about to ring them: what they had looked at is not lost
    if (m_prepare->isPrepared())
        keepPreparation([] { });
}

// Of a call of theirs: what was looked at before it, or while it was answered.
void CallPage::keepPreparation(const std::function<void()> &then)
{
    m_busy = true;
    m_workspace.perform(&notePreparation, m_prepare->startInput(m_lead).prepared)
        .then(this,
              [this, then, generation = m_generation](const Result<PreparationId> &preparation) {
                  if (generation != m_generation)
                      return;
                  m_busy = false;
                  if (!preparation) {
                      refuse(preparation.error());
                      return;
                  }
                  m_draft = typed();
                  m_draft.preparation = *preparation;
                  showDraft();
                  keepDraft();
                  then();
              });
}

void CallPage::dial()
{
    if (!m_draft.startedAt.isValid())
        start(true);
    else if (!openLink(QUrl(u"tel:"_s + dialled(m_header->number()))))
        m_header->copyNumber(); // nothing here dials: at least it can be typed elsewhere
}

// What they say about others, and about being called, holds at once, however the call ends.
void CallPage::noteReferral()
{
    if (!m_ready)
        return;
    auto *dialog = new RelateDialog(m_workspace, m_lead, this);
    dialog->askWhomTheySent();
    dialog->open();
}

void CallPage::offerHelp()
{
    if (m_ready)
        (new AnswerDialog(m_workspace, m_lead, this))->open();
}

void CallPage::showProof()
{
    if (!m_ready)
        return;
    const auto use = m_draft.startedAt.isValid() ? ProofDialog::Tell : ProofDialog::Look;
    auto *dialog = new ProofDialog(m_workspace, m_lead, use, this);
    connect(dialog, &ProofDialog::told, m_talk, &TalkPanel::note);
    dialog->open();
}

void CallPage::noteConsent()
{
    if (m_ready)
        (new ConsentDialog(m_workspace, m_lead, this))->open();
}

void CallPage::end()
{
    if (m_draft.endedAt.isValid())
        return;
    m_draft.endedAt = m_workspace.clock().now();
    m_talk->setEnded(m_draft.endedAt);
    showState();
}

void CallPage::log()
{
    if (!m_ready || m_busy || !m_draft.startedAt.isValid() || !m_talk->enterSaid())
        return;
    if (m_draft.theyCalled && m_draft.preparation.isNull() && m_prepare->isPrepared()) {
        keepPreparation([this] { log(); });
        return;
    }
    const CallDraft draft = typed();
    FinishCall input{.call = loggedFrom(draft)};
    input.call.lead = m_lead;
    if (!draft.theyCalled)
        input.call.number = m_header->number();
    input.call.scriptVersion = m_script;
    m_close->fill(input);

    m_busy = true;
    m_drafts->keep(draft); // before it is logged: afterwards there is none
    m_logging = true;
    m_workspace.perform(&finishCall, input)
        .then(this,
              [this, generation = m_generation, lead = m_lead,
               mail = draft.mailAfterwards](const Result<LoggedCall> &logged) {
                  if (generation != m_generation)
                      return;
                  m_busy = false;
                  m_logging = false;
                  if (!logged) {
                      refuse(logged.error());
                      return;
                  }
                  m_ready = false; // the store has dropped the draft: there is nothing to keep
                  Q_EMIT finished(lead);
                  if (mail)
                      Q_EMIT mailRequested(lead);
              });
}

} // namespace Callwell
