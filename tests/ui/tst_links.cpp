// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/ask.h"
#include "theme/links.h"
#include "theme/plainlabel.h"
#include "theme/plaintooltip.h"

#include <QDesktopServices>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What came from outside stays text, and leads outside by harmless links only. */
class TestLinks : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void onlyHarmlessLinksAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a web page") << u"https://example.com/a?b=c"_s << true;
        QTest::newRow("an old web page") << u"http://example.com"_s << true;
        QTest::newRow("a mail address") << u"mailto:a@example.com"_s << true;
        QTest::newRow("a phone number") << u"tel:+33628123456"_s << true;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("a page without a host") << u"https:///x"_s << false;
        QTest::newRow("a mail to nobody") << u"mailto:"_s << false;
        QTest::newRow("a path") << u"/tmp/x"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another program's scheme") << u"smb://host/share"_s << false;
    }

    void onlyHarmlessLinksAreOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        const QUrl url(address, QUrl::StrictMode);
        for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"file"_s,
                                      u"javascript"_s, u"data"_s, u"smb"_s})
            QDesktopServices::setUrlHandler(scheme, this, "take");
        m_opened.clear();
        QCOMPARE(mayBeOpened(url), opens);
        QCOMPARE(openLink(url), opens);
        QCOMPARE(m_opened, opens ? QList<QUrl>{url} : QList<QUrl>{});
    }

    void aLabelShowsWhatLooksLikeMarkup()
    {
        const QString name = u"<img src=\"https://example.com/x.png\"> & <b>Ada</b>"_s;
        const PlainLabel label(name);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), name);
    }

    void aToolTipShowsWhatLooksLikeMarkup()
    {
        const QString name = u"<b>Ada</b> & \"co\""_s;
        QTextDocument shown;
        shown.setHtml(plainToolTip(name));
        QCOMPARE(shown.toPlainText(), name);
    }

    void questionsAreAnsweredFromTheQueueInTurn()
    {
        QWidget window;
        const QueuedAnswers queue({1, 0}, {u"/tmp/a.csv"_s});
        QList<int> answers;
        QString path;
        const AskedQuestion question{.title = u"Sure?"_s,
                                     .answers = {u"Yes"_s, u"No"_s, u"Cancel"_s}};
        for (int i = 0; i < 3; ++i)
            ask(&window, question, [&](int answer) { answers.append(answer); });
        askForFile(&window, {.title = u"Which?"_s}, [&](const QString &chosen) { path = chosen; });
        QVERIFY(answers.isEmpty()); // as from a dialog: later
        QTRY_COMPARE(answers, (QList<int>{1, 0, 2}));
        QTRY_COMPARE(path, u"/tmp/a.csv"_s);
        QCOMPARE(queue.asked().size(), 3);
        QCOMPARE(queue.asked().first().title, u"Sure?"_s);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
