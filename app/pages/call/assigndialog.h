// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/call/entrydialog.h"

class QLineEdit;

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
    struct OneOfUs
    {
        Member member;
        bool away = false;
    };
    [[nodiscard]] static Result<QList<OneOfUs>> ourselves(Connection &store, QDate today);
    void showMembers(const QList<OneOfUs> &all, MemberId owner);
    void showReason();
    [[nodiscard]] bool wouldClaim() const;

    QList<Member> m_all;
    HandRaise m_answer = HandRaise::NotAsked;
    KeyChoice *m_members;
    PlainLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason;
};

} // namespace Callwell
