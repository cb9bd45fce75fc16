// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

/*! Writes a note on a lead's timeline. */
class NoteDialog : public EntryDialog
{
    Q_OBJECT

public:
    NoteDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    QPlainTextEdit *m_words;
};

} // namespace Callwell
