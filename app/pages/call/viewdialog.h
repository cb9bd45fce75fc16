// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QComboBox;
class QRadioButton;

namespace Callwell {

class KeyChoice;

/*! How a contact, the last one first, was for them: asked, or judged by us, always marked which. */
class ViewDialog : public EntryDialog
{
    Q_OBJECT

public:
    ViewDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    QComboBox *m_contact;
    KeyChoice *m_value;
    QRadioButton *m_asked;
    QRadioButton *m_judged;
    QPlainTextEdit *m_words;
    QList<ActivityId> m_contacts; ///< newest first
};

} // namespace Callwell
