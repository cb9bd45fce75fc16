// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Callwell {

/*! The reference of the script language, beside what is being written. Deletes itself. */
class LanguageHelp : public QDialog
{
    Q_OBJECT

public:
    explicit LanguageHelp(QWidget *parent);
};

} // namespace Callwell
