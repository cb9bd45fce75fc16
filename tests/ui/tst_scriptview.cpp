// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callhouse.h"
#include "pages/call/scriptview.h"

namespace Callwell {

/*! A script is read, and nothing else happens. */
class TestScriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aScriptLoadsNothing();
};

void TestScriptView::aScriptLoadsNothing()
{
    const OpenedLinks links;
    ScriptView view;
    view.showScript(
        u"![x](file:///etc/hosts) ![y](https://example.com/y.png)\n\n[go](file:///etc)\n"_s);
    for (const QUrl &url : {QUrl(u"file:///etc/hosts"_s), QUrl(u"https://example.com/y.png"_s)})
        QCOMPARE(
            view.document()->resource(QTextDocument::ImageResource, url).value<QImage>().size(),
            QSize(1, 1));
    Q_EMIT view.anchorClicked(QUrl(u"file:///etc"_s));
    QCOMPARE(links.urls, QList<QUrl>());
    Q_EMIT view.anchorClicked(QUrl(u"https://example.com/"_s));
    QCOMPARE(links.urls.size(), 1);
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestScriptView)
#include "moc_callhouse.cpp"
#include "tst_scriptview.moc"
