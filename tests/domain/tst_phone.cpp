// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone.h"

#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void numbersAreUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::newRow("a French mobile as the French write it")
            << u"06 39 98 12 34"_s << u"FR"_s << u"+33639981234"_s;
        QTest::newRow("the same with its country")
            << u"+33 6 39 98 12 34"_s << u"US"_s << u"+33639981234"_s;
        QTest::newRow("the same with the zero in brackets")
            << u"+33 (0)6 39 98 12 34"_s << u"GB"_s << u"+33639981234"_s;
        QTest::newRow("a British number with brackets")
            << u"(020) 7946 0123"_s << u"GB"_s << u"+442079460123"_s;
        QTest::newRow("an American number with dots")
            << u"212.555.0143"_s << u"US"_s << u"+12125550143"_s;
        QTest::newRow("a French number read as an American one would call a stranger")
            << u"06 28 12 34 56"_s << u"US"_s << QString();
        QTest::newRow("without a country nobody knows whose it is")
            << u"06 28 12 34 56"_s << QString() << QString();
        QTest::newRow("with its country no other is needed")
            << u"+33 6 28 12 34 56"_s << QString() << u"+33628123456"_s;
        QTest::newRow("no number at all") << u"call me"_s << u"GB"_s << QString();
        QTest::newRow("nothing") << QString() << u"GB"_s << QString();
    }

    void numbersAreUnderstood()
    {
        QFETCH(QString, written);
        QFETCH(QString, region);
        QTEST(toE164(written, region), "e164");
    }

    void numbersAreShownAsOneWritesThemThere()
    {
        QCOMPARE(readableNumber(u"+442079460123"_s, u"GB"_s), u"020 7946 0123"_s);
        QCOMPARE(readableNumber(u"+442079460123"_s, u"FR"_s), u"+44 20 7946 0123"_s);
        QCOMPARE(readableNumber(u"not a number"_s, u"GB"_s), u"not a number"_s);
    }

    void partsOfNumbersAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("the beginning, at home") << u"06 28"_s << u"+33628"_s << u"0628"_s;
        QTest::newRow("the beginning with its country") << u"+33628"_s << u"+33628"_s << QString();
        QTest::newRow("the beginning with two zeros") << u"0033 628"_s << u"+33628"_s << QString();
        QTest::newRow("the last four digits") << u"1234"_s << u"+331234"_s << u"1234"_s;
        QTest::newRow("three digits only begin a number") << u"062"_s << u"+3362"_s << QString();
    }

    void partsOfNumbersAreUnderstood()
    {
        QFETCH(QString, typed);
        const auto search = numberSearch(typed, u"FR"_s);
        QVERIFY(search);
        QTEST(search->prefix, "prefix");
        QTEST(search->suffix, "suffix");
    }

    void wordsAreNoNumbers()
    {
        QVERIFY(!numberSearch(u"sand"_s, u"FR"_s));
        QVERIFY(!numberSearch(u"06"_s, u"FR"_s));
        QVERIFY(!numberSearch(u"plant 1234"_s, u"FR"_s));
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
