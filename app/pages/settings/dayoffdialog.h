// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingdialog.h"

class QDateEdit;
class QLineEdit;

namespace Callwell {

class CodeEdit;

/*! A day on which nobody works somewhere. */
class DayOffDialog : public SettingDialog
{
    Q_OBJECT

public:
    DayOffDialog(Workspace &workspace, const DayOff &day, QWidget *parent);

protected:
    void save() override;

private:
    DayOff m_day;
    QDateEdit *m_on;
    QLineEdit *m_name;
    CodeEdit *m_territory;
};

} // namespace Callwell
