// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"
#include "store/objectionstore.h"

class QComboBox;

namespace Callwell {

class KeyChoice;

/*! What speaks against it for them: a new one in their words, or how one goes on. */
class ObjectionDialog : public EntryDialog
{
    Q_OBJECT

public:
    ObjectionDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void chooseNothing();
    void chooseObjection(int which);
    void showHelped(const QList<HelpedBefore> &helped);
    void loadHelped();
    void takeHelped(int which);
    [[nodiscard]] const Objection *chosen() const; ///< null: a new one

    QList<Objection> m_objections; ///< of this lead
    QList<HelpedBefore> m_helpedBefore;
    QList<ObjectionState> m_states; ///< where the chosen one may go
    std::optional<HelpedBefore> m_lastScript; ///< of the last conversation with them
    HelpedBefore m_help; ///< what was taken of that
    KeyChoice *m_which;
    PlainLabel *m_whichLabel;
    QComboBox *m_theme;
    PlainLabel *m_themeLabel;
    KeyChoice *m_state;
    PlainLabel *m_stateLabel;
    KeyChoice *m_helped;
    PlainLabel *m_helpedLabel;
    QPlainTextEdit *m_words;
};

} // namespace Callwell
