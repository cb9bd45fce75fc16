// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QRadioButton;

namespace Callwell {

class KeyChoice;

/*! How the last contact was for them: asked, or judged by us, always marked which. */
class ViewDialog : public EntryDialog
{
    Q_OBJECT

public:
    ViewDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    PlainLabel *m_contact;
    KeyChoice *m_value;
    QRadioButton *m_asked;
    QRadioButton *m_judged;
    QPlainTextEdit *m_words;
    ActivityId m_activity; ///< null: there was no contact yet
};

} // namespace Callwell
