// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/ask.h"

#include <QDialog>

namespace Callwell {

/*! A question as a dialog. Deletes itself once it is answered. */
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AskDialog(const AskedQuestion &question, QWidget *parent);

Q_SIGNALS:
    void answered(int answer);
};

} // namespace Callwell
