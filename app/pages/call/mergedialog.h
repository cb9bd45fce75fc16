// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

namespace Callwell {

class PersonField;

/*! Makes one person of two records of the same human being; asks before it does. */
class MergeDialog : public EntryDialog
{
    Q_OBJECT

public:
    MergeDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void describe();
    void showOther(const PersonDetails &other);

    Person m_keep;
    PersonField *m_who;
    PlainLabel *m_other;
    PlainLabel *m_what;
};

} // namespace Callwell
