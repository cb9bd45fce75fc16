// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/person.h"

namespace Callwell {
namespace {

bool isEastAsian(const QString &text)
{
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hangul:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace

QString displayName(const Person &person)
{
    const QString given = person.givenName.simplified();
    const QString family = person.familyName.simplified();
    if (given.isEmpty() || family.isEmpty())
        return given + family;
    if (isEastAsian(family))
        return family + u' ' + given;
    return given + u' ' + family;
}

} // namespace Callwell
