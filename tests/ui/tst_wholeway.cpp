// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/mainwindow.h"
#include "openworkspace.h"
#include "pages/call/entrydialog.h"
#include "pages/kpi/kpiwindow.h"
#include "store/kpistore.h"
#include "theme/plainlabel.h"
#include "usecase/raisehand.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*!
 * The main job by keyboard alone: from the inbox through a prepared, logged call to the numbers,
 * and back again by taking it back. No mouse, no call into a page.
 */
class TestWholeWay : public QObject
{
    Q_OBJECT

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    template<typename Row>
    [[nodiscard]] QList<Row> rows(OpenWorkspace &workspace)
    {
        return await(workspace->ask([](Connection &store) { return Rows::select<Row>(store, {}); }))
            .value();
    }

    static QStringList everything(OpenWorkspace &workspace)
    {
        return await(workspace->ask([](Connection &store) { return syncedRows(store); })).value();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void fromTheInboxThroughACallToTheNumbersAndBack()
    {
        OpenWorkspace workspace;
        AddLead input;
        input.phoneNumbers = {u"+33 6 28 12 34 56"_s};
        input.organisationName = u"Nordlys Works"_s;
        const LeadId lead = workspace.addLead(u"Ada"_s, u"Byron"_s, input);
        QVERIFY(workspace.perform(&raiseHand, RaiseHand{.lead = lead}).has_value());
        CallOutcome outcome{.name = u"Meeting agreed"_s, .goodFor = GoodFor::Good};
        OpenWorkspace::must(workspace.change([&](Session &session) {
            outcome.id = session.newId<OutcomeId>();
            return Rows::insert(session.store, outcome);
        }));
        const QStringList before = everything(workspace);

        MainWindow window(*workspace, MainWindow::Kind::Own, nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // The inbox opens where somebody waits for a call; Enter opens the call page.
        const auto *leads = window.findChild<QListView *>(u"leads"_s);
        QTRY_VERIFY(leads->hasFocus() && leads->currentIndex().isValid());
        press(Qt::Key_Return);
        const auto *start = window.findChild<QPushButton *>(u"startCall"_s);
        QTRY_VERIFY(start->isVisible());
        QVERIFY(!start->isEnabled()); // nothing was looked at yet

        // Prepare: no profile found, and where one looked. Then the call begins.
        press(Qt::Key_X);
        type(u"Company page and two networks"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *clock = window.findChild<PlainLabel *>(u"callClock"_s);
        QTRY_VERIFY(!clock->text().isEmpty());
        QCOMPARE(rows<Preparation>(workspace).size(), 1);

        // Talk: an objection in her words. Close: answered, meeting agreed, good for her, later.
        // While words are typed the page's keys go with Alt, and come before those of the menus.
        const auto *said = window.findChild<QLineEdit *>(u"saidEntry"_s);
        press(Qt::Key_N);
        const QString wanted = said->placeholderText();
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_O, Qt::Key_F, Qt::Key_O}) {
            press(key, Qt::AltModifier);
            QVERIFY(!QApplication::activePopupWidget());
            QVERIFY(said->hasFocus());
            QVERIFY(said->placeholderText() != wanted);
        }
        type(u"Too early for us"_s);
        press(Qt::Key_Return);
        workspace.clock().advance(std::chrono::minutes(4));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_5, Qt::Key_3, Qt::Key_Return})
            press(key);
        QTRY_COMPARE(rows<Call>(workspace).size(), 1);
        const Call call = rows<Call>(workspace).first();
        QCOMPARE(call.outcome, outcome.id);
        QCOMPARE(call.seconds, 240);
        QVERIFY(!call.preparation.isNull());
        QCOMPARE(rows<Objection>(workspace).first().words, u"Too early for us"_s);

        // Back on the workbench it is on her timeline, and in the numbers.
        const auto *timeline = window.findChild<QListView *>(u"timeline"_s);
        QTRY_VERIFY(timeline->isVisible());
        const auto called = [&] {
            for (int row = 0; row < timeline->model()->rowCount(); ++row) {
                const QModelIndex index = timeline->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().contains(u"Meeting agreed"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(called());
        press(Qt::Key_F8);
        QTRY_VERIFY(window.kpiWindow());
        auto *numbers = qobject_cast<KpiWindow *>(window.kpiWindow());
        QSignalSpy shown(numbers, &KpiWindow::shown);
        QVERIFY(shown.wait(10'000));
        QTRY_COMPARE(QApplication::activeWindow(), numbers);
        numbers->close();
        window.activateWindow(); // where no window manager does it
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // Taken back: the call with all that came of it, then its preparation.
        const auto *takeBack = window.findChild<QAction *>(u"takeBack"_s);
        QTRY_VERIFY(takeBack->isEnabled() && takeBack->text().contains(u"Log Call"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows<Call>(workspace).size(), 0);
        QTRY_VERIFY(!called());
        QTRY_VERIFY(takeBack->isEnabled() && takeBack->text().contains(u"Prepare Call"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows<Preparation>(workspace).size(), 0);
        QCOMPARE(everything(workspace), before);
    }

    void fromAFormToAGracefulCloseAndBackByAReferral()
    {
        OpenWorkspace workspace;
        workspace.addLead(u"Bea"_s, u"Curie"_s);
        const LeadId ada =
            workspace.addLead(u"Ada"_s, u"Byron"_s, {.inquiry = u"Does it fit eleven machines?"_s});
        const auto lead = [&] {
            return await(workspace->ask(
                             [ada](Connection &store) { return Rows::get<Lead>(store, ada); }))
                .value();
        };
        MainWindow window(*workspace, MainWindow::Kind::Own, nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto *leads = window.findChild<QListView *>(u"leads"_s);
        const auto dialog = [&] {
            return window.findChild<EntryDialog *>();
        };
        const auto opened = [&] {
            auto *send = dialog() ? dialog()->findChild<QPushButton *>(u"entrySend"_s) : nullptr;
            return send && send->isEnabled() && dialog()->isAncestorOf(QApplication::focusWidget());
        };
        const auto goTo = [&](Qt::Key place) {
            window.activateWindow(); // where no window manager does it
            QVERIFY(QTest::qWaitForWindowActive(&window));
            press(place, Qt::ControlModifier);
            QTRY_COMPARE(leads->model()->rowCount(), 1);
            press(Qt::Key_Home);
            const auto *name = window.findChild<PlainLabel *>(u"personName"_s);
            QTRY_COMPARE(name->text(), u"Ada Byron"_s);
        };

        // She filled in a form, and waits; she gets an answer.
        goTo(Qt::Key_2);
        press(Qt::Key_A);
        QTRY_VERIFY(opened());
        type(u"Honestly: hardly. A calendar does."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QVERIFY(!rows<Inquiry>(workspace).first().answer.isNull());

        // We can't serve her: she is let go with help, and thanked.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_X);
        QTRY_VERIFY(opened());
        press(Qt::Key_1);
        type(u"Too small for us"_s);
        press(Qt::Key_Tab);
        type(u"We are three people"_s);
        press(Qt::Key_Tab);
        type(u"The calendar for twenty machines"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QCOMPARE(lead().stage, Stage::NotAFit);

        // Somebody sends her to us again: she comes back with her whole story.
        goTo(Qt::Key_7);
        press(Qt::Key_P);
        QTRY_VERIFY(opened());
        type(u"bea cur"_s);
        const auto *found = dialog()->findChild<QListView *>(u"relateWhoFound"_s);
        QTRY_VERIFY(found->isVisible() && found->model()->rowCount() == 1);
        press(Qt::Key_Return);
        const auto *kind = dialog()->findChild<QComboBox *>(u"relateKind"_s);
        press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(kind->hasFocus());
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Down);
        QVERIFY(kind->currentText().startsWith(u"Was sent by"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QCOMPARE(lead().stage, Stage::Nurturing);
        QVERIFY(!lead().closedAt.isValid());
        QCOMPARE(rows<ClosingRecord>(workspace).size(), 1); // the story stays
    }
};

QTEST_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
