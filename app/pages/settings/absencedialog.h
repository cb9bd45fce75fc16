// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "pages/settings/settingdialog.h"

class QComboBox;
class QDateEdit;

namespace Callwell {

/*! Days on which a member is away. */
class AbsenceDialog : public SettingDialog
{
    Q_OBJECT

public:
    AbsenceDialog(Workspace &workspace, const Absence &absence, const QList<Member> &members,
                  QWidget *parent);

protected:
    void save() override;

private:
    Absence m_absence;
    QComboBox *m_member;
    QDateEdit *m_from;
    QDateEdit *m_until;
};

} // namespace Callwell
