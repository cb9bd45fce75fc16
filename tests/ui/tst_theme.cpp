// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"
#include "theme/theme.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void wordsWhoseLettersAreJoinedAreNotTornApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("underlined");
        QTest::newRow("Arabic letters are joined") << u"ar"_s << 0;
        QTest::newRow("Latin letters stand alone") << u"de"_s << 1;
    }
    void wordsWhoseLettersAreJoinedAreNotTornApart()
    {
        QFETCH(QString, language);
        QFETCH(int, underlined);
        QApplication::setStyle(u"fusion"_s); // as without a desktop
        Theme theme(*qApp);
        Language words;
        words.set(language);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut), underlined);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
