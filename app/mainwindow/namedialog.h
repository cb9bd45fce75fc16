// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QDialog>

class QLineEdit;

namespace Callwell {

class PlainLabel;

/*! How scripts and colleagues call whoever sits here. Deletes itself when it closes. */
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    NameDialog(Workspace &workspace, QWidget *parent);

    void accept() override; ///< keeps the name; stays open where that fails

private:
    Workspace &m_workspace;
    QLineEdit *m_name;
    PlainLabel *m_error;
};

} // namespace Callwell
