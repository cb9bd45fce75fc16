// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingdialog.h"

class QComboBox;
class QLineEdit;

namespace Callwell {

class MinutesEdit;

/*! Where leads come from, and how soon those are to be answered. */
class SourceDialog : public SettingDialog
{
    Q_OBJECT

public:
    SourceDialog(Workspace &workspace, const Source &source, QWidget *parent);

protected:
    void save() override;

private:
    Source m_source;
    QLineEdit *m_name;
    QComboBox *m_kind;
    MinutesEdit *m_answer;
};

} // namespace Callwell
