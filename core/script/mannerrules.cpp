// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/mannerrules.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace Callwell {

namespace {

constexpr auto folder = ":/callwell/manner"_L1;

MannerRules readRules(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    MannerRules rules;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        const QRegularExpression expression(parts.value(1),
                                            QRegularExpression::UseUnicodePropertiesOption);
        const auto rule = fromCode<MannerRule>(parts.constFirst());
        if (!expression.isValid() || parts.size() < 2)
            qFatal("%s: %s", qPrintable(path), qPrintable(line));
        if (parts.constFirst() == "open"_L1)
            rules.open.append(expression);
        else if (parts.constFirst() == "fine"_L1)
            rules.fine.append(expression);
        else if (rule)
            rules.patterns.append({*rule, expression, parts.value(2)});
        else
            qFatal("%s: %s", qPrintable(path), qPrintable(line));
    }
    return rules;
}

QMap<QString, MannerRules> readAll()
{
    QMap<QString, MannerRules> all;
    const QDir files(folder);
    const QStringList names = files.entryList({u"*.txt"_s});
    for (const QString &name : names)
        all.insert(name.chopped(4), readRules(files.filePath(name)));
    return all;
}

const QMap<QString, MannerRules> &allRules()
{
    static const QMap<QString, MannerRules> all = readAll();
    return all;
}

} // namespace

const MannerRules *mannerRules(const QString &language)
{
    const auto rules = allRules().constFind(language);
    return rules == allRules().cend() ? nullptr : &*rules;
}

QStringList mannerLanguages()
{
    return allRules().keys();
}

} // namespace Callwell
