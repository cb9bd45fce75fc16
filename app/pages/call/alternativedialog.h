// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QLineEdit;

namespace Callwell {

/*! A product of somebody else that they consider: a legitimate choice. */
class AlternativeDialog : public EntryDialog
{
    Q_OBJECT

public:
    AlternativeDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_liked;
};

} // namespace Callwell
