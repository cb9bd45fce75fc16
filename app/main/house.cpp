// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/house.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

#include <pwd.h>
#include <unistd.h>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

/*! Gives the words below a context for translators. */
class House
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::House)
};

// As the system knows them: the full name, or else what they sign in with.
QString personsName()
{
    // asked in the GUI thread alone
    const passwd *entry = getpwuid(getuid()); // NOLINT(concurrency-mt-unsafe)
    if (!entry)
        return House::tr("Me");
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).simplified();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

QString conversation()
{
    for (const QString &language : {QLocale().name().section(u'_', 0, 0), u"en"_s}) {
        QFile file(u":/callwell/start/conversation.%1.md"_s.arg(language));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

SettleIn houseToSettleIn()
{
    return {.memberName = personsName(),
            .homeRegion = QLocale::territoryToCode(QLocale::system().territory()),
            .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
            .outcomes = {{House::tr("Agreed on a next step"), GoodFor::Good},
                         {House::tr("Question answered, no more wanted"), GoodFor::Good},
                         {House::tr("Wants to see it with colleagues"), GoodFor::Good},
                         {House::tr("Helped with something else"), GoodFor::Good},
                         {House::tr("Asked to be called later"), GoodFor::Neutral},
                         {House::tr("Passed on to a colleague"), GoodFor::Neutral},
                         {House::tr("Not the right time"), GoodFor::Neutral},
                         {House::tr("Chose another product"), GoodFor::Neutral},
                         {House::tr("Not interested"), GoodFor::Bad},
                         {House::tr("Asked not to be called"), GoodFor::Bad}},
            .scriptName = House::tr("A conversation"),
            .scriptText = conversation()};
}

} // namespace Callwell
