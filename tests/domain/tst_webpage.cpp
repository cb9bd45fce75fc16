// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/webpage.h"

#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestWebPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whatIsPastedIsUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("network");
        QTest::newRow("as the browser has it")
            << u"https://www.linkedin.com/in/ada"_s << u"https://www.linkedin.com/in/ada"_s
            << u"LinkedIn"_s;
        QTest::newRow("with spaces around it")
            << u"  http://github.com/ada\n"_s << u"http://github.com/ada"_s << u"GitHub"_s;
        QTest::newRow("without a scheme it is https")
            << u"xing.com/profile/Ada"_s << u"https://xing.com/profile/Ada"_s << u"XING"_s;
        QTest::newRow("of one country") << u"https://de.linkedin.com/in/ada"_s
                                        << u"https://de.linkedin.com/in/ada"_s << u"LinkedIn"_s;
        QTest::newRow("a name that only ends alike is another")
            << u"https://notgithub.com/ada"_s << u"https://notgithub.com/ada"_s
            << u"notgithub.com"_s;
        QTest::newRow("a site of their own is called by its host")
            << u"https://www.example.com/team"_s << u"https://www.example.com/team"_s
            << u"example.com"_s;
        for (const QString &none :
             {u""_s, u" "_s, u"none"_s, u"not found"_s, u"javascript:alert(1)"_s, u"file:///etc"_s,
              u"ftp://example.com/a"_s, u"https://"_s, u"https://me:secret@example.com"_s,
              u"mailto:ada@example.com"_s, u"ada@example.com"_s, u"//example.com/ada"_s,
              u"data:text/html,<b>hi</b>"_s, u"https://exa mple.com"_s})
            QTest::addRow("no page: '%s'", qPrintable(none)) << none << QString() << QString();
    }

    void whatIsPastedIsUnderstood()
    {
        QFETCH(QString, written);
        QFETCH(QString, page);
        const QUrl read = webPage(written);
        QCOMPARE(read.isValid(), !page.isEmpty());
        QCOMPARE(read.toString(), page);
        if (read.isValid())
            QTEST(networkOf(read), "network");
        QCOMPARE(isWebAddress(written.trimmed()), read.isValid() && written.contains(u"://"_s));
    }

    void onePageIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const QString ada = u"https://www.example.com/ada"_s;
        QTest::newRow("with http") << ada << u"http://www.example.com/ada"_s << true;
        QTest::newRow("without a scheme, or www") << ada << u"example.com/ada"_s << true;
        QTest::newRow("in other letters") << ada << u"https://WWW.EXAMPLE.com/Ada"_s << true;
        QTest::newRow("with a slash behind") << ada << ada + u'/' << true;
        QTest::newRow("to a place on the page") << ada << ada + u"#more"_s << true;
        QTest::newRow("another person") << ada << u"https://www.example.com/ben"_s << false;
        QTest::newRow("by a number") << ada + u"?id=1"_s << ada + u"?id=2"_s << false;
        QTest::newRow("another host") << ada << u"https://www.example.org/ada"_s << false;
        QTest::newRow("what is no page is itself") << u"Ask Ada "_s << u"ask ada"_s << true;
        QTest::newRow("and not another") << u"ask Ada"_s << u"ask Ben"_s << false;
    }

    void onePageIsOneHoweverItIsWritten()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSamePage(one, other), "same");
        QTEST(isSamePage(other, one), "same");
    }
};

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
