// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/servercheckwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Callwell::ServerChecks";

// As api.check() says them (resources/sql/postgres/upkeep.sql).
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Callwell::ServerChecks", "row security is forced on every table"),
    QT_TRANSLATE_NOOP("Callwell::ServerChecks", "no table is open to a person or to everybody"),
    QT_TRANSLATE_NOOP("Callwell::ServerChecks", "each login is in the one group of its role"),
    QT_TRANSLATE_NOOP("Callwell::ServerChecks", "no login has power over the server"),
    QT_TRANSLATE_NOOP("Callwell::ServerChecks", "the connection is encrypted"),
    QT_TRANSLATE_NOOP("Callwell::ServerChecks", "there are partitions for three months to come"),
};

} // namespace

QString serverCheckText(const QString &what)
{
    constexpr auto begin = "who sees a row of "_L1;
    constexpr auto end = " follows what it hangs on"_L1;
    if (what.startsWith(begin) && what.endsWith(end)) {
        const QString table = what.sliced(begin.size()).chopped(end.size());
        return QCoreApplication::translate(context, "who sees a row of %1 follows what it hangs on")
            .arg(table);
    }
    const QByteArray key = what.toUtf8();
    const bool known =
        std::ranges::any_of(sentences, [&key](const char *sentence) { return key == sentence; });
    return known ? QCoreApplication::translate(context, key.constData()) : what;
}

} // namespace Callwell
