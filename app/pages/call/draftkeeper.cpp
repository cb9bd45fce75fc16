// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/draftkeeper.h"

#include "usecase/keepdraft.h"

namespace Callwell {

DraftKeeper::DraftKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400));
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::wanted);
}

void DraftKeeper::setKept(LeadId lead, const QByteArray &words)
{
    m_soon.stop();
    m_lead = lead;
    m_kept = words;
}

void DraftKeeper::keep(const CallDraft &draft)
{
    m_soon.stop();
    const QByteArray words = draft.isEmpty() ? QByteArray() : toJson(draft);
    if (words == m_kept && !draft.isRunning())
        return; // of a running call the time is kept too: it lasted at least until then
    m_kept = words;
    m_writing = m_workspace.perform(&keepDraft, KeepDraft{.lead = m_lead, .words = words});
    m_writing->then(this, [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace Callwell
