// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace Callwell {

/*! A piece of proof; of a reference person also whether and how often they may be asked. */
class ProofItemDialog : public SettingDialog
{
    Q_OBJECT

public:
    ProofItemDialog(Workspace &workspace, const Proof &proof, QWidget *parent);

protected:
    void save() override;

private:
    void addAsking();
    void showAsking();

    Proof m_proof;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLineEdit *m_address;
    QComboBox *m_role;
    QLineEdit *m_industry;
    QLineEdit *m_theme;
    QCheckBox *m_agreed;
    QDateEdit *m_on;
    QDateEdit *m_until;
    QSpinBox *m_times;
    QCheckBox *m_retired;
};

} // namespace Callwell
