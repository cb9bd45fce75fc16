// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/notedialog.h"

#include "usecase/learn.h"

#include <QPlainTextEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Note,
                  {.title = tr("A note about %1"), .send = tr("Keep the note")}, parent)
    , m_words(addText(tr("&Note"), u"noteWords"_s, 5))
{
}

void NoteDialog::ready(const CallBriefing & /*briefing*/)
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void NoteDialog::send()
{
    perform(&addNote, AddNote{.lead = lead(), .words = m_words->toPlainText()});
}

} // namespace Callwell
