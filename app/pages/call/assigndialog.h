// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

class KeyChoice;

/*! Gives a lead to somebody of us. */
class AssignDialog : public EntryDialog
{
    Q_OBJECT

public:
    AssignDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void showMembers(const QList<Member> &members, MemberId owner);

    QList<MemberId> m_ids;
    KeyChoice *m_members;
};

} // namespace Callwell
