// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace Callwell {

class KeyChoice;

/*! Lets a lead go with grace, or says that they were won. */
class CloseLeadDialog : public EntryDialog
{
    Q_OBJECT

public:
    CloseLeadDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    KeyChoice *m_stage;
    QLineEdit *m_reason;
    QPlainTextEdit *m_theirWords;
    QPlainTextEdit *m_help;
    QLineEdit *m_whoElse;
    QCheckBox *m_thanked;
    QCheckBox *m_again;
    QDateEdit *m_againOn;
};

} // namespace Callwell
