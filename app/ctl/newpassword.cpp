// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/newpassword.h"

#include "ctl/typedpassword.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 8; // letters

struct NewPasswordWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::NewPassword)
};

} // namespace

void addNewPasswordOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"new-password-file"_s,
         NewPasswordWords::tr("Read the person's password from the first line of FILE; - is "
                              "standard input. Unless given, one is made and printed once."),
         u"FILE"_s});
    parser.addOption(
        {u"ask-password"_s, NewPasswordWords::tr("Ask for the person's password, twice.")});
}

Result<NewPassword> newPassword(const QCommandLineParser &parser, const QString &login)
{
    const QString file = parser.value(u"new-password-file"_s);
    const bool ask = parser.isSet(u"ask-password"_s);
    if (ask && !file.isEmpty()) {
        return failure(
            ErrorCode::WrongUse,
            {NewPasswordWords::tr("--ask-password and --new-password-file are two ways; choose "
                                  "one")});
    }
    if (file == "-"_L1 && parser.value(u"password-file"_s) == "-"_L1) {
        return failure(ErrorCode::WrongUse,
                       {NewPasswordWords::tr("only one password can be read from standard input")});
    }
    if (!ask && file.isEmpty())
        return NewPassword{.text = madePassword(), .made = true};
    CALLWELL_LET(const QString text,
                 typedPassword(file, NewPasswordWords::tr("New password of %1:").arg(login)));
    if (text.size() < shortest) {
        return failure(
            ErrorCode::WrongUse,
            {NewPasswordWords::tr("a password has at least %Ln letter(s)", nullptr, shortest)});
    }
    if (ask) {
        CALLWELL_LET(const QString again,
                     typedPassword({}, NewPasswordWords::tr("The same once more:")));
        if (again != text)
            return failure(ErrorCode::WrongUse, {NewPasswordWords::tr("the two passwords differ")});
    }
    return NewPassword{.text = text};
}

QString newPasswordText(const NewPassword &password, const QString &login)
{
    if (!password.made)
        return {};
    return NewPasswordWords::tr("Password of %1, shown this once: %2").arg(login, password.text);
}

} // namespace Callwell
