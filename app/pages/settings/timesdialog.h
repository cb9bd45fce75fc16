// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingdialog.h"
#include "store/teamstore.h"

class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace Callwell {

class CodeEdit;
class MinutesEdit;
class WeekdaysEdit;

/*! When the team works, how long it may take to answer, and how long a preparation counts. */
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
    QSpinBox *m_profile;
};

} // namespace Callwell
