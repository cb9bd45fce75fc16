// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callhouse.h"
#include "theme/scriptview.h"

namespace Callwell {

/*! A script is read, and nothing else happens. */
class TestScriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aScriptLoadsNothing();
    void whatDoesNotApplyIsFoldedAway();
    void anAnswerStandsBehindItsQuestion();
};

namespace {

ScriptForLead filledFor(const QString &text, const CallContext &context)
{
    const auto script = parseScript(text);
    const auto filled = script ? fillScript(*script, context) : std::unexpected(script.error());
    return filled ? ScriptForLead{*filled, context} : ScriptForLead();
}

QString shown(const ScriptView &view)
{
    return view.toPlainText().simplified();
}

} // namespace

void TestScriptView::aScriptLoadsNothing()
{
    const OpenedLinks links;
    ScriptView view;
    view.showScript(
        {.filled = {.markdown = u"![x](file:///etc/hosts) ![y](https://example.com/y.png)\n\n"
                                "[go](file:///etc)\n"_s}});
    for (const QUrl &url : {QUrl(u"file:///etc/hosts"_s), QUrl(u"https://example.com/y.png"_s)})
        QCOMPARE(
            view.document()->resource(QTextDocument::ImageResource, url).value<QImage>().size(),
            QSize(1, 1));
    Q_EMIT view.anchorClicked(QUrl(u"file:///etc"_s));
    QCOMPARE(links.urls, QList<QUrl>());
    Q_EMIT view.anchorClicked(QUrl(u"https://example.com/"_s));
    QCOMPARE(links.urls.size(), 1);
}

void TestScriptView::whatDoesNotApplyIsFoldedAway()
{
    CallContext context;
    context.attempt = 1;
    ScriptView view;
    view.resize(400, 300);
    view.showScript(filledFor(u"Hello.\n\n{% prompt attempt>=3 %}\n- I tried before.\n"
                              "{% endprompt %}\n\nBye{% prompt role=buys %} now{% endprompt %}."_s,
                              context));
    QCOMPARE(shown(view), u"Hello. ▸ Only from attempt 3 on; this is attempt 1. Bye…."_s);
    view.show();
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(shown(view),
             u"Hello. ▾ Only from attempt 3 on; this is attempt 1. I tried before. Bye…."_s);
    Q_EMIT view.anchorClicked(QUrl(u"fold:1"_s));
    QVERIFY(shown(view).endsWith(u"Bye now…."_s));
    Q_EMIT view.anchorClicked(QUrl(u"fold:0"_s));
    QVERIFY(!shown(view).contains(u"I tried"_s));
}

void TestScriptView::anAnswerStandsBehindItsQuestion()
{
    CallContext context;
    context.facts = {{u"Plants"_s, u"*12* <b>"_s,
                      QDateTime(QDate(2025, 5, 3), QTime(9, 0), QTimeZone::UTC), ActivityKind::Call,
                      u"Ada"_s}};
    ScriptView view;
    view.showScript(filledFor(u"- {% ask plants %}How many?{% known %}Still so many?{% endask %}\n"
                              "- And else?\n"_s,
                              context));
    QCOMPARE(shown(view), u"Still so many? *12* <b> (Call, May 2025, told to Ada) And else?"_s);
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestScriptView)
#include "moc_callhouse.cpp"
#include "tst_scriptview.moc"
