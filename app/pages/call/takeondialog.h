// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

/*! Makes whoever sits here look after a lead; asks why where they did not ask for a call. */
class TakeOnDialog : public EntryDialog
{
    Q_OBJECT

public:
    TakeOnDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void showStanding(HandRaise answer, Role role);

    PlainLabel *m_standing;
    QPlainTextEdit *m_reason;
};

} // namespace Callwell
