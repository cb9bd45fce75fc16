// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callhouse.h"
#include "pages/script/comparisonmodel.h"
#include "pages/script/comparisonview.h"
#include "pages/script/scriptkeeper.h"
#include "pages/script/scriptpage.h"
#include "pages/script/versionsdialog.h"
#include "store/trialstore.h"
#include "theme/ask.h"
#include "theme/scriptview.h"
#include "usecase/savescript.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace Callwell {

/*! A script is written, mended and published, by keys. */
class TestScriptPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void mistakesAreMendedByTheirFixesAndItIsPublished();
    void twoVersionsAreComparedTriedAndReturnedTo();
    void whatWasTypedSurvivesARestart();
    void theScriptIsFilledInForWhoeverIsChosen();
    void savingOneLeavesTheNextOneAlone();

private:
    // What was typed into a new script and not saved.
    [[nodiscard]] static bool typedText(CallHouse &house)
    {
        return scriptStart(house.files.store(), {}).value().typed.has_value();
    }

    struct Parts
    {
        explicit Parts(ScriptPage &page)
            : text(page.findChild<QPlainTextEdit *>(u"scriptText"_s))
            , findings(page.findChild<QListWidget *>(u"findings"_s))
            , scripts(page.findChild<QListWidget *>(u"scripts"_s))
            , filled(page.findChild<ScriptView *>(u"filledScript"_s))
            , tryOn(page.findChild<QComboBox *>(u"tryOn"_s))
        {
        }
        QPlainTextEdit *text;
        QListWidget *findings;
        QListWidget *scripts;
        ScriptView *filled;
        QComboBox *tryOn;
    };
};

void TestScriptPage::mistakesAreMendedByTheirFixesAndItIsPublished()
{
    CallHouse house;
    ScriptPage page(*house.workspace);
    page.resize(1200, 800);
    page.show();
    const Parts parts(page);
    QTRY_VERIFY(parts.text->toPlainText().startsWith(u"---\n"_s));
    const auto before = house.rows<Script>().size();

    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(parts.text->toPlainText().startsWith(u"---\ntitle: \n"_s));
    QTRY_VERIFY(parts.text->hasFocus() && !parts.text->isReadOnly());
    QTest::keyClicks(parts.text, u"Short"_s);
    QTest::keyClick(parts.text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(parts.text, u"{{ person.gven }} {{ inquiry|uper }}"_s);

    auto *publish = page.findChild<QAction *>(u"publishScript"_s);
    QTRY_VERIFY(!publish->isEnabled());
    for (const QString &fix : {u"Write “person.given”"_s, u"Write “upper”"_s}) {
        QTRY_VERIFY(parts.findings->count() > 0
                    && !parts.findings->item(0)->text().contains(u"Nothing"_s));
        page.activateWindow(); // which closing a menu takes away here
        parts.findings->setFocus();
        QTRY_VERIFY(parts.findings->hasFocus());
        parts.findings->setCurrentRow(0);
        QTest::keyClick(parts.findings, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = page.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->activeAction()->text(), fix);
        const QString text = parts.text->toPlainText();
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(parts.text->toPlainText() != text);
        QTRY_VERIFY(!page.findChild<QMenu *>());
        QTest::qWait(200); // until what is left is found
    }
    QVERIFY(parts.text->toPlainText().endsWith(u"{{ person.given }} {{ inquiry|upper }}"_s));
    QTRY_VERIFY(publish->isEnabled());

    page.activateWindow();
    parts.text->setFocus();
    QTRY_VERIFY(parts.text->hasFocus());
    const QueuedAnswers answers({0});
    QTest::keyClick(parts.text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(house.rows<Script>().size(), before + 1);
    QTRY_VERIFY(
        page.findChild<QLabel *>(u"scriptState"_s)->text().contains(u"in use from now on"_s));
    const auto versions = house.rows<ScriptVersion>("WHERE published_at IS NOT NULL"_L1);
    QVERIFY(std::ranges::any_of(versions, [](const ScriptVersion &version) {
        return version.text.contains(u"inquiry|upper"_s) && version.number == 1;
    }));
    QTRY_VERIFY(parts.scripts->currentItem());
    QVERIFY(parts.scripts->currentItem()->text().contains(u"Short"_s));
}

void TestScriptPage::twoVersionsAreComparedTriedAndReturnedTo()
{
    CallHouse house;
    const auto publish = [&house](ScriptId script, const QString &body) {
        const auto published = publishText(
            house.files.session(), {.script = script, .text = u"---\ntitle: Two\n---\n"_s + body});
        return published ? published->script : ScriptId();
    };
    const ScriptId script = publish({}, u"How are you today?"_s);
    QVERIFY(!script.isNull());
    QCOMPARE(publish(script, u"How are you this week?"_s), script);

    ScriptPage page(*house.workspace);
    page.resize(1200, 800);
    page.show();
    const Parts parts(page);
    QTRY_VERIFY(parts.text->toPlainText().endsWith(u"this week?"_s));
    QVERIFY(QTest::qWaitForWindowActive(&page));
    parts.text->setFocus();
    QTest::keyClick(parts.text, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<VersionsDialog> dialog = page.findChild<VersionsDialog *>();
    QVERIFY(dialog);
    const auto *comparison = dialog->findChild<ComparisonView *>();
    QTRY_COMPARE(comparison->model()->rowCount(), 4);
    QVERIFY(QTest::qWaitForWindowActive(dialog));

    auto *tryThem = dialog->findChild<QPushButton *>(u"tryVersions"_s);
    QTRY_VERIFY(tryThem->isEnabled());
    QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(house.rows<ScriptTrial>().size(), 1);
    QVERIFY(house.rows<ScriptTrial>().constFirst().runs());
    QTRY_VERIFY(!tryThem->isEnabled()); // one at a time

    const QueuedAnswers answers({0});
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(parts.text->toPlainText().endsWith(u"today?"_s));
    const auto drafts = house.rows<ScriptVersion>("WHERE published_at IS NULL"_L1);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().number, 3);
}

void TestScriptPage::savingOneLeavesTheNextOneAlone()
{
    CallHouse house;
    const auto publish = [&house](const QString &title) {
        return publishText(house.files.session(),
                           {.text = u"---\ntitle: %1\n---\nHow?\n"_s.arg(title)})
            ->script;
    };
    const ScriptId one = publish(u"One"_s);
    const ScriptId other = publish(u"Other"_s);
    QString typed;
    ScriptKeeper keeper(*house.workspace, [&typed] { return typed; }, nullptr);
    QSignalSpy done(&keeper, &ScriptKeeper::done);
    QObject::connect(&keeper, &ScriptKeeper::opened, &keeper,
                     [&typed](const QString &text) { typed = text; });
    keeper.open(one);
    QTRY_VERIFY(typed.contains(u"One"_s));
    typed += u"And then?\n"_s;

    VERIFY_OK(house.files.store().run(u"BEGIN IMMEDIATE"_s)); // somebody else is writing
    keeper.save();
    keeper.save(); // a key that was pressed twice
    keeper.open(other);
    QTRY_VERIFY(typed.contains(u"Other"_s));
    VERIFY_OK(house.files.store().run(u"COMMIT"_s));
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(keeper.script(), other);
    QVERIFY(!keeper.isChanged());
    const auto drafts = house.rows<ScriptVersion>("WHERE published_at IS NULL"_L1);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().script, one);
    QVERIFY(drafts.first().text.endsWith(u"And then?\n"_s));
}

void TestScriptPage::whatWasTypedSurvivesARestart()
{
    CallHouse house;
    {
        ScriptPage page(*house.workspace);
        page.show();
        const Parts parts(page);
        QTRY_VERIFY(parts.text->toPlainText().startsWith(u"---\n"_s));
        QTRY_VERIFY(!parts.text->isReadOnly());
        QTest::keyClicks(parts.text, u"Begun"_s);
        QTest::keyClick(parts.text, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(parts.text, u"half a sen"_s);
        QTRY_VERIFY(typedText(house));
    }
    house.restart();
    ScriptPage page(*house.workspace);
    page.show();
    const Parts parts(page);
    QTRY_VERIFY(parts.text->toPlainText().endsWith(u"half a sen"_s));
    QTest::keyClick(parts.text, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!typedText(house));
    const auto drafts = house.rows<ScriptVersion>("WHERE published_at IS NULL"_L1);
    QCOMPARE(drafts.size(), 1);
    QVERIFY(drafts.first().text.endsWith(u"half a sen"_s));
}

void TestScriptPage::theScriptIsFilledInForWhoeverIsChosen()
{
    CallHouse house;
    ScriptPage page(*house.workspace);
    page.show();
    const Parts parts(page);
    QTRY_VERIFY(parts.text->toPlainText().startsWith(u"---\n"_s));
    parts.text->setPlainText(u"---\ntitle: a\n---\nHello {{ person.given }}\n\n"
                             "{% prompt attempt>=9 %}\n\nonce more\n{% endprompt %}"_s);
    QTRY_VERIFY(parts.filled->toPlainText().contains(u"Hello "_s + u"Ada"_s));
    QVERIFY(parts.filled->toPlainText().contains(u"Only from attempt 9 on"_s));
    QTRY_VERIFY(parts.tryOn->currentText().contains(u"Ada"_s));
    auto *decisions = page.findChild<QListWidget *>(u"decisions"_s);
    QTRY_COMPARE(decisions->count(), 1);
    QVERIFY(decisions->item(0)->text().startsWith(u"Line 6: Only from attempt 9"_s));
    // mistakes leave the last text that could be filled
    parts.text->setPlainText(u"---\ntitle: a\n---\nHello {{ person.given"_s);
    QTRY_VERIFY(parts.findings->item(0)->text().startsWith(u"\u20664:7"_s)
                || parts.findings->item(0)->text().contains(u"4:7"_s));
    QVERIFY(parts.filled->toPlainText().contains(u"Hello "_s));
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestScriptPage)
#include "moc_callhouse.cpp"
#include "tst_scriptpage.moc"
