// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QCheckBox;
class QComboBox;

namespace Callwell {

class KeyChoice;

/*!
 * Answers what a lead asked: with words of one's own, or with a ready piece of help that fits them.
 * What goes by mail can be opened in the mail program afterwards.
 */
class AnswerDialog : public EntryDialog
{
    Q_OBJECT

public:
    AnswerDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;
    void afterwards() override;

private:
    void loadHelp();
    void showHelp(const QList<Proof> &pieces);
    void take(int piece);
    void showMail();

    PlainLabel *m_asked;
    PlainLabel *m_helpLabel;
    KeyChoice *m_help;
    QPlainTextEdit *m_words;
    QComboBox *m_kind;
    QCheckBox *m_openMail;
    QList<Proof> m_pieces;
    QString m_mailAddress;
};

} // namespace Callwell
