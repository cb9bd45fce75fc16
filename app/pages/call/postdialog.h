// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QDateEdit;
class QLineEdit;

namespace Callwell {

/*! Keeps what somebody said in public. */
class PostDialog : public EntryDialog
{
    Q_OBJECT

public:
    PostDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    PersonId m_person;
    QPlainTextEdit *m_words;
    QLineEdit *m_address;
    QDateEdit *m_when;
};

} // namespace Callwell
