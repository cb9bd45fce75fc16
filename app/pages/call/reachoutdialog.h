// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

class KeyChoice;

/*! Logs a mail or a message that tries to reach a lead. */
class ReachOutDialog : public EntryDialog
{
    Q_OBJECT

public:
    ReachOutDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    KeyChoice *m_kind;
    PlainLabel *m_goal;
    QPlainTextEdit *m_words;
};

} // namespace Callwell
