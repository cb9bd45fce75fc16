// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/serverschema.h"

#include <QFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &name)
{
    QFile file(u":/callwell/sql/postgres/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "serverSchema", qPrintable(name)); // it is a part of the program
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

ServerSchema readSchema()
{
    ServerSchema schema;
    const QStringList lines = textOf(u"order.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QString text = textOf(line);
        if (schema.all.isEmpty())
            schema.guard = text;
        schema.all += text + u'\n';
        constexpr auto folder = "upgrades/"_L1;
        constexpr qsizetype digits = 4;
        if (line.startsWith(folder))
            schema.version = line.sliced(folder.size(), digits).toInt();
    }
    return schema;
}

} // namespace

const ServerSchema &serverSchema()
{
    static const ServerSchema schema = readSchema();
    return schema;
}

} // namespace Callwell
