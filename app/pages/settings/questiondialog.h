// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingdialog.h"
#include "store/teamstore.h"

class QComboBox;
class QLineEdit;

namespace Callwell {

class WordingsEdit;

/*! Something that forms and scripts ask, in each language. */
class QuestionDialog : public SettingDialog
{
    Q_OBJECT

public:
    QuestionDialog(Workspace &workspace, const QuestionPlan &plan, QWidget *parent);

protected:
    void save() override;

private:
    QuestionPlan m_plan;
    QLineEdit *m_key;
    QComboBox *m_kind;
    QComboBox *m_role;
    WordingsEdit *m_wordings;
};

} // namespace Callwell
