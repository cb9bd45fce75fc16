// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "words/theirtext.h"
#include "words/timewords.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What somebody wrote, where it stands in a line of ours. */
class TestTheirText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void longTextsAreShortened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("what is short stays") << u"abc"_s << u"abc"_s;
        QTest::newRow("as long as may be") << u"abcd"_s << u"abcd"_s;
        QTest::newRow("a letter more") << u"abcde"_s << u"abcd…"_s;
        QTest::newRow("no half of a character") << u"abc👩e"_s << u"abc…"_s;
        QTest::newRow("an isolate gets its end") << u"\u2068abcd\u2069"_s << u"\u2068abc…\u2069"_s;
        QTest::newRow("one that ended is left") << u"\u2068a\u2069bcd"_s << u"\u2068a\u2069b…"_s;
        QTest::newRow("an end without a beginning")
            << u"\u2069\u2066abcd"_s << u"\u2069\u2066ab…\u2069"_s;
    }

    void longTextsAreShortened()
    {
        QFETCH(const QString, text);
        QTEST(Words::shortened(text, 4), "shown");
    }

    void namesTurnNothingRound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nobody") << QString() << QString();
        QTest::newRow("a name") << u"Ada"_s << u"\u2068Ada\u2069"_s;
        QTest::newRow("one that ends what it did not begin")
            << u"A\u2069b"_s << u"\u2068Ab\u2069"_s;
        QTest::newRow("one that begins what it does not end")
            << u"A\u2067b"_s << u"\u2068A\u2067b\u2069\u2069"_s;
        QTest::newRow("one of a megabyte")
            << QString(1024 * 1024, u'A')
            << QString(u'\u2068' + QString(300, u'A') + u'…' + u'\u2069');
    }

    void namesTurnNothingRound()
    {
        QFETCH(const QString, name);
        QTEST(Words::isolated(name), "shown");
    }

    void zonesNamePlaces_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("place");
        QTest::newRow("a city") << u"Europe/Oslo"_s << u"Oslo"_s;
        QTest::newRow("of two words, in a state")
            << u"America/North_Dakota/New_Salem"_s << u"New Salem"_s;
        QTest::newRow("no place") << u"UTC"_s << QString();
        QTest::newRow("no zone at all") << u"a/<b>"_s << QString();
        QTest::newRow("one that turns what stands beside it") << u"a/\u202eb"_s << QString();
    }

    void zonesNamePlaces()
    {
        QFETCH(const QString, zone);
        QTEST(Words::placeOf(zone), "place");
    }
};

QTEST_GUILESS_MAIN(TestTheirText)
#include "tst_theirtext.moc"
