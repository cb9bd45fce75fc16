// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "pages/settings/settingdialog.h"

class QComboBox;

namespace Callwell {

class CodeEdit;

/*! Which leads a rule is for, and who gets them. */
class AssignmentDialog : public SettingDialog
{
    Q_OBJECT

public:
    AssignmentDialog(Workspace &workspace, const AssignmentRule &rule, const QList<Source> &sources,
                     const QList<Member> &members, QWidget *parent);

protected:
    void save() override;

private:
    void showWay();

    AssignmentRule m_rule;
    QComboBox *m_source;
    CodeEdit *m_language;
    CodeEdit *m_territory;
    QComboBox *m_way;
    QComboBox *m_team;
    QComboBox *m_member;
};

} // namespace Callwell
