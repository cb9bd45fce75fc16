// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingdialog.h"
#include "store/teamstore.h"

class QComboBox;
class QTimeEdit;

namespace Callwell {

class CodeEdit;
class MinutesEdit;
class WeekdaysEdit;

/*! When the team works, and how long it may take to answer. */
class TimesDialog : public SettingDialog
{
    Q_OBJECT

public:
    TimesDialog(Workspace &workspace, const TeamTimes &times, QWidget *parent);

protected:
    void save() override;

private:
    QComboBox *m_zone;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    WeekdaysEdit *m_weekdays;
    MinutesEdit *m_answer;
    CodeEdit *m_region;
};

} // namespace Callwell
