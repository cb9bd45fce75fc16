// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QCommandLineParser>

namespace Callwell {

/*! The password that somebody is given for the shared database. */
struct NewPassword
{
    QString text;
    bool made = false; ///< by chance, so it has to be told
};

/*! --new-password-file and --ask-password. */
void addNewPasswordOptions(QCommandLineParser &parser);
/*! By those options, or made by chance. WrongUse where it is too short. */
[[nodiscard]] Result<NewPassword> newPassword(const QCommandLineParser &parser,
                                              const QString &login);
/*! What to tell whoever has to hand it over; nothing where they chose it themselves. */
[[nodiscard]] QString newPasswordText(const NewPassword &password, const QString &login);

} // namespace Callwell
