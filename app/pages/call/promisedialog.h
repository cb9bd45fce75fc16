// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QCheckBox;

namespace Callwell {

/*! What we said we would do for a lead: ticked once it was done, and what else is promised. */
class PromiseDialog : public EntryDialog
{
    Q_OBJECT

public:
    PromiseDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    PlainLabel *m_none;
    QVBoxLayout *m_open;
    QMap<TaskId, QCheckBox *> m_boxes;
    QPlainTextEdit *m_made;
};

} // namespace Callwell
