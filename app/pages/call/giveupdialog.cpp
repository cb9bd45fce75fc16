// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/giveupdialog.h"

#include "theme/plainlabel.h"
#include "usecase/reachout.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

GiveUpDialog::GiveUpDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::GivingUp,
                  {.title = tr("No more attempts at %1"), .send = tr("Stop trying")}, parent)
    , m_made(new PlainLabel)
{
    m_made->setObjectName(u"giveUpMade"_s);
    m_made->setWordWrap(true);
    fields().addWidget(m_made);
    m_reason = addText(tr("&Why nobody tries again"), u"giveUpReason"_s, 3);
}

void GiveUpDialog::ready(const CallBriefing &briefing)
{
    m_made->setText(tr("%L1 of %L2 attempts were made. Many people answer at the sixth or seventh. "
                       "Marketing looks after them from now on; silence is kept as silence, not as "
                       "a no.")
                        .arg(briefing.tries)
                        .arg(briefing.cadence.goal));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void GiveUpDialog::send()
{
    perform(&giveUp, GiveUp{.lead = lead(), .reason = m_reason->toPlainText()});
}

} // namespace Callwell
