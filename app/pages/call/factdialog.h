// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"
#include "store/teamstore.h"

class QCheckBox;
class QLineEdit;

namespace Callwell {

/*!
 * What they told us. A question that is answered already shows its answer, and what sources say
 * differently is settled here with a reason.
 */
class FactDialog : public EntryDialog
{
    Q_OBJECT

public:
    FactDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void showKnown();
    void offerKeys();
    [[nodiscard]] const FactRow *known() const; ///< the newest answer to what is typed; null: none
    [[nodiscard]] QString key() const;

    QList<FactRow> m_facts;
    QList<QuestionPlan> m_questions;
    QString m_language; ///< theirs
    QLineEdit *m_key;
    QLineEdit *m_answer;
    PlainLabel *m_wording; ///< how the team asks it, in their language
    PlainLabel *m_known;
    QCheckBox *m_volunteered;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace Callwell
