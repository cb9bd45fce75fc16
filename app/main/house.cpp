// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/house.h"

#include "words/teamwords.h"

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

// A handful that fits any trade; teams write their own beside them.
QList<SettleIn::Asked> questions()
{
    return {
        {.key = u"what_for"_s, .wording = House::tr("What would you like to get done with it?")},
        {.key = u"today"_s, .wording = House::tr("How do you do that today?")},
        {.key = u"team_size"_s, .wording = House::tr("How many people will work with it?")},
        {.key = u"other_products"_s,
         .wording = House::tr("What else are you looking at, and what do you like about it?")},
        {.key = u"who_decides"_s,
         .wording = House::tr("Who else has a say in it?"),
         .buyerRole = BuyerRole::Decides},
        {.key = u"deadline"_s,
         .wording = House::tr("Is there a date by which it has to work?"),
         .kind = QuestionKind::Closed}};
}

QList<SettleIn::Help> help()
{
    return {{.kind = HelpKind::Answer,
             .title = House::tr("What we do not do"),
             .text = House::tr("We are not the right ones for this, and say so rather than keep "
                               "you waiting. Here is what we would do in your place.")},
            {.kind = HelpKind::Pointer,
             .title = House::tr("Somebody who serves this better"),
             .text = House::tr("Others do exactly what you describe. We earn nothing by naming "
                               "them.")},
            {.kind = HelpKind::Introduction,
             .title = House::tr("A customer who did the same"),
             .text = House::tr("One of our customers stood where you stand now and is happy to "
                               "tell how it went. Shall we introduce you to each other?")}};
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
            .scriptText = conversation(),
            .language = Words::readersLanguage(),
            .questions = questions(),
            .help = help()};
}

} // namespace Callwell
