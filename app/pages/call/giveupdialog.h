// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

/*! Stops trying to reach a lead; before the goal of attempts it asks why. */
class GiveUpDialog : public EntryDialog
{
    Q_OBJECT

public:
    GiveUpDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    PlainLabel *m_made;
    QPlainTextEdit *m_reason;
};

} // namespace Callwell
