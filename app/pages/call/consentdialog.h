// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace Callwell {

/*! Keeps in which ways a person may be reached, as they said it. */
class ConsentDialog : public EntryDialog
{
    Q_OBJECT

public:
    ConsentDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    std::array<QCheckBox *, 3> m_allowed{};
    QCheckBox *m_none;
    QPlainTextEdit *m_how;
};

} // namespace Callwell
