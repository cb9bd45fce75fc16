// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingdialog.h"
#include "store/teamstore.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Callwell {

class StepsEdit;
class WeekdaysEdit;

/*! How leads of a source and a stage are tried. */
class CadenceDialog : public SettingDialog
{
    Q_OBJECT

public:
    CadenceDialog(Workspace &workspace, const CadencePlan &plan, const QList<Source> &sources,
                  QWidget *parent);

protected:
    void save() override;

private:
    CadencePlan m_plan;
    QLineEdit *m_name;
    QComboBox *m_source;
    QComboBox *m_stage;
    QSpinBox *m_goal;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    WeekdaysEdit *m_weekdays;
    QSpinBox *m_nurture;
    StepsEdit *m_steps;
};

} // namespace Callwell
