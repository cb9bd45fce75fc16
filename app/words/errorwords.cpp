// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include <QCoreApplication>

namespace Callwell {

namespace {

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QCoreApplication::translate("Error", "There is no file %1. Nothing was changed. Check the name.");
    default:
        return QCoreApplication::translate("Error", "Something went wrong. Nothing was changed.");
    }
}

} // namespace

QString errorText(const Error &error)
{
    QString text = sentence(error.code);
    for (const QString &argument : error.arguments)
        text = text.arg(argument);
    return text;
}

} // namespace Callwell
