// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/help.h"
#include "pages/settings/settingdialog.h"

class QCheckBox;
class QComboBox;

namespace Callwell {

/*! A piece of ready help. */
class HelpItemDialog : public SettingDialog
{
    Q_OBJECT

public:
    HelpItemDialog(Workspace &workspace, const HelpItem &item, QWidget *parent);

protected:
    void save() override;

private:
    HelpItem m_item;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLineEdit *m_address;
    QCheckBox *m_retired;
};

} // namespace Callwell
