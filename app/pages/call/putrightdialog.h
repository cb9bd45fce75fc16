// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

/*! A contact that was bad for them is put right. */
class PutRightDialog : public EntryDialog
{
    Q_OBJECT

public:
    PutRightDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    PlainLabel *m_happened;
    QPlainTextEdit *m_words;
};

} // namespace Callwell
