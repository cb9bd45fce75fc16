// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QComboBox;

namespace Callwell {

/*! They asked something of us: only an answer closes it. */
class InquiryDialog : public EntryDialog
{
    Q_OBJECT

public:
    InquiryDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    QComboBox *m_channel;
    QPlainTextEdit *m_words;
};

} // namespace Callwell
