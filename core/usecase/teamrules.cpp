// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/teamrules.h"

#include <QLocale>
#include <QRegularExpression>

namespace Callwell::TeamRules {
using namespace Qt::StringLiterals;

bool isTerritory(const QString &code)
{
    const auto capital = [](QChar c) {
        return c >= u'A' && c <= u'Z';
    };
    return code.size() == 2 && std::ranges::all_of(code, capital)
        && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return tag.match(code).hasMatch()
        && QLocale::codeToLanguage(code.section(u'-', 0, 0)) != QLocale::AnyLanguage;
}

bool isIdentifier(const QString &key)
{
    static const QRegularExpression identifier(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    return identifier.match(key).hasMatch();
}

} // namespace Callwell::TeamRules
