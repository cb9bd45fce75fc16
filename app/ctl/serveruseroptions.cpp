// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serveruseroptions.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct UserWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerUserOptions)
};

} // namespace

QString roleList()
{
    QStringList roles;
    for (const QLatin1StringView role : codes<Role>)
        roles.append(role);
    return roles.join(u", "_s);
}

Result<Role> roleFrom(const QString &text)
{
    const auto role = fromCode<Role>(text);
    if (!role)
        return failure(ErrorCode::WrongUse,
                       {UserWords::tr("'%1' is no role; there are %2").arg(text, roleList())});
    return *role;
}

Result<QString> oneLine(const QString &text, const QString &option)
{
    const QString trimmed = text.trimmed();
    for (const QChar letter : trimmed) {
        const auto kind = letter.category();
        if (kind == QChar::Other_Control || kind == QChar::Separator_Line
            || kind == QChar::Separator_Paragraph)
            return failure(ErrorCode::WrongUse,
                           {UserWords::tr("%1 is a line of text").arg(option)});
    }
    return trimmed;
}

} // namespace Callwell
