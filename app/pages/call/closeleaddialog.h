// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"
#include "store/helpstore.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

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
    void showInquiry(const CallBriefing &briefing);
    void showReady(const QList<ReadyHelp> &ready);
    void take(int piece);

    QList<ReadyHelp> m_ready; ///< what the library offers
    QList<HelpItemId> m_given; ///< what of it was taken
    PlainLabel *m_inquiry; ///< what they asked and nobody answered
    QPushButton *m_answer;
    KeyChoice *m_stage;
    KeyChoice *m_pieces;
    PlainLabel *m_piecesLabel;
    QLineEdit *m_reason;
    QPlainTextEdit *m_theirWords;
    QPlainTextEdit *m_help;
    QLineEdit *m_whoElse;
    QCheckBox *m_thanked;
    QCheckBox *m_again;
    QDateEdit *m_againOn;
};

} // namespace Callwell
