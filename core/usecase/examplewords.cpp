// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/examplewords.h"

#include <QFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &name)
{
    QFile file(u":/callwell/examples/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "ExampleWords", qPrintable(file.fileName()));
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll());
}

} // namespace

ExampleWords::ExampleWords()
{
    for (const QString &file : {u"people.txt"_s, u"organisations.txt"_s, u"house.txt"_s,
                                u"team.txt"_s, u"timeline.txt"_s})
        read(file);
}

void ExampleWords::read(const QString &fileName)
{
    QString section;
    const QStringList lines = textOf(fileName).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            section = line.sliced(1, line.size() - 2);
            continue;
        }
        QStringList fields = line.split(u'|');
        for (QString &field : fields)
            field = field.trimmed();
        m_sections[section].append(fields);
    }
}

const QList<QStringList> &ExampleWords::operator[](const QString &section) const
{
    const auto found = m_sections.find(section);
    Q_ASSERT_X(found != m_sections.end(), "ExampleWords", qPrintable(section));
    return found->second;
}

QString ExampleWords::script(const QString &fileName)
{
    return textOf(u"scripts/"_s + fileName);
}

} // namespace Callwell
