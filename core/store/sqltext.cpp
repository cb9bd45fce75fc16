// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqltext.h"

#include <QFile>
#include <QHash>
#include <QMutex>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// QtSql takes an apostrophe in a comment for the beginning of a text and misses the values behind.
QString withoutComments(const QString &sql)
{
    QStringList lines = sql.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines.join(u'\n');
}

} // namespace

QString sqlText(QAnyStringView name)
{
    const QString key = name.toString();
    static QMutex mutex;
    static QHash<QString, QString> texts;
    const QMutexLocker lock(&mutex);
    if (const auto known = texts.constFind(key); known != texts.cend())
        return *known;
    QFile file(u":/callwell/sql/sqlite/"_s + key + u".sql"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlText", qPrintable(file.fileName()));
    Q_UNUSED(opened)
    return *texts.insert(key, withoutComments(QString::fromUtf8(file.readAll())));
}

} // namespace Callwell
