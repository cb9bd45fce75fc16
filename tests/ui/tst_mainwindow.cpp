// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"
#include "model/leadlistmodel.h"
#include "openworkspace.h"
#include "pages/contact/contactpage.h"
#include "theme/ask.h"
#include "theme/linkbutton.h"
#include "theme/plainlabel.h"
#include "usecase/learn.h"
#include "usecase/raisehand.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Presses keys in the main window, and looks at what it shows and what is in the store. */
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(**m_workspace, MainWindow::Kind::Own, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const auto *leads = qobject_cast<LeadListModel *>(list(u"leads"_s)->model());
        QTRY_VERIFY(!leads->isLoading());
    }

    void openEveryone()
    {
        open();
        press(Qt::Key_8, Qt::ControlModifier);
        QTRY_COMPARE(list(u"leads"_s)->model()->rowCount(), 3);
        press(Qt::Key_3, Qt::AltModifier); // by name
        QTRY_COMPARE(list(u"leads"_s)->model()->rowCount(), 3);
        press(Qt::Key_Home);
        QTRY_COMPARE(shownName(), u"Ada Byron"_s);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    [[nodiscard]] QListView *list(const QString &name) const
    {
        return m_window->findChild<QListView *>(name);
    }

    [[nodiscard]] QString shownName() const
    {
        const auto *name = m_window->findChild<PlainLabel *>(u"personName"_s);
        return name->isVisible() ? name->text() : QString();
    }

    [[nodiscard]] int calls() const
    {
        return static_cast<int>(await((*m_workspace)->ask([](Connection &store) {
                                    return Rows::select<Call>(store, {});
                                }))
                                    .value()
                                    .size());
    }

private Q_SLOTS:
    void init()
    {
        // what the offscreen platform says of itself is no warning of ours
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_workspace = std::make_unique<OpenWorkspace>();
        m_ada =
            m_workspace->addLead(u"Ada"_s, u"Byron"_s, {.phoneNumbers = {u"+33 6 28 12 34 56"_s}});
        m_bea =
            m_workspace->addLead(u"Bea"_s, u"Curie"_s, {.phoneNumbers = {u"+33 6 28 12 99 99"_s}});
        m_workspace->addLead(u"Cleo"_s, u"Durand"_s, {.phoneNumbers = {u"+33 6 28 12 77 77"_s}});
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void arrowsMoveAndThePersonFollows()
    {
        openEveryone();
        press(Qt::Key_Down);
        QTRY_COMPARE(shownName(), u"Bea Curie"_s);
        press(Qt::Key_End);
        QTRY_COMPARE(shownName(), u"Cleo Durand"_s);
        press(Qt::Key_Up);
        QTRY_COMPARE(shownName(), u"Bea Curie"_s);
    }

    void whoeverWasAskedForStaysInViewThoughTheListHoldsOthers()
    {
        QVERIFY(m_workspace->perform(&raiseHand, RaiseHand{.lead = m_ada}).has_value());
        open();
        QTRY_COMPARE(shownName(), u"Ada Byron"_s);
        m_window->showPerson({}, m_bea);
        QTRY_COMPARE(shownName(), u"Bea Curie"_s);
        // somebody changes something, and the list is read again
        QSignalSpy read(list(u"leads"_s)->model(), SIGNAL(loaded()));
        QVERIFY(m_workspace->perform(&addNote, AddNote{m_ada, u"She laughed."_s}).has_value());
        QVERIFY(read.wait());
        QCOMPARE(shownName(), u"Bea Curie"_s);
        press(Qt::Key_Home);
        QTRY_COMPARE(shownName(), u"Ada Byron"_s);
    }

    void numbersStayInSightWhenThePersonIsReadAgain()
    {
        openEveryone();
        QTRY_COMPARE(shownName(), u"Ada Byron"_s);
        const auto number = [&] {
            const auto links = m_window->findChildren<LinkButton *>();
            for (const LinkButton *link : links) {
                if (link->accessibleName().contains(u"6 28 12 34 56"_s))
                    return link->isVisible() && link->size() == link->sizeHint();
            }
            return false;
        };
        QTRY_VERIFY(number());
        QSignalSpy read(m_window->findChild<ContactPage *>(), &ContactPage::filled);
        const auto readAgain = [&] {
            QVERIFY(m_workspace->perform(&addNote, AddNote{m_ada, u"She laughed."_s}).has_value());
            QVERIFY(read.wait());
        };
        readAgain();
        QTRY_VERIFY(number());
        m_window->commands().settings->trigger(); // another page lies above it
        QTRY_VERIFY(!number());
        readAgain();
        m_window->showPlace(Place::Everyone);
        QTRY_VERIFY(number());
    }

    void lastFourDigitsFindAndOpenAPerson()
    {
        open();
        press(Qt::Key_Slash);
        type(u"3456"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(shownName(), u"Ada Byron"_s);
    }

    void escapeLeavesTheSearch()
    {
        openEveryone();
        press(Qt::Key_Slash);
        type(u"curie"_s);
        QTRY_COMPARE(list(u"found"_s)->model()->rowCount(), 1);
        press(Qt::Key_Escape);
        QTRY_VERIFY(list(u"leads"_s)->isVisible());
        QVERIFY(list(u"leads"_s)->hasFocus());
        QTRY_COMPARE(shownName(), u"Ada Byron"_s);
    }

    void oneKeyLogsThatNobodyAnsweredAndAnotherTakesItBack()
    {
        openEveryone();
        const QAction *takeBack = m_window->findChild<QAction *>(u"takeBack"_s);
        press(Qt::Key_U);
        QTRY_COMPARE(calls(), 1);
        QTRY_VERIFY(takeBack->isEnabled() && takeBack->text().contains(u"Log Call"_s));
        QVERIFY(takeBack->text().contains(u"Ada Byron"_s));
        QTRY_VERIFY(m_window->statusBar()->currentMessage().startsWith(u"Attempt 1 logged"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(calls(), 0);
        const QAction *doAgain = m_window->findChild<QAction *>(u"doAgain"_s);
        QTRY_VERIFY(doAgain->isEnabled() && doAgain->text().contains(u"Ada Byron"_s));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(calls(), 1);
    }

    void whatIsRefusedIsToldAndChangesNothing()
    {
        const LeadId silent = m_workspace->addLead(u"Aaron"_s, u"Aaa"_s); // has no number
        open();
        m_window->showPerson({}, silent);
        QTRY_COMPARE(shownName(), u"Aaron Aaa"_s);
        const QueuedAnswers queue;
        press(Qt::Key_U);
        QTRY_COMPARE(queue.asked().size(), 1);
        QVERIFY(!queue.asked().first().text.isEmpty());
        QCOMPARE(calls(), 0);
    }

    void thePaletteFindsCommandsAndPeople()
    {
        openEveryone();
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != m_window.get());
        type(u"curie"_s);
        const auto *found = QApplication::activeWindow()->findChild<QListView *>();
        QTRY_COMPARE(found->model()->rowCount(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(shownName(), u"Bea Curie"_s);

        m_window->activateWindow(); // where no window manager does it
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QListView *>(u"leads"_s)->setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != m_window.get());
        type(u"unanswered"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(list(u"places"_s)->currentIndex().row(), static_cast<int>(Place::Unanswered));
    }

    void theListFollowsWhatIsDone()
    {
        openEveryone();
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(list(u"leads"_s)->model()->rowCount(), 0);
        QVERIFY(m_workspace->perform(&raiseHand, RaiseHand{.lead = m_ada}).has_value());
        QTRY_COMPARE(list(u"leads"_s)->model()->rowCount(), 1);
        QTRY_VERIFY(list(u"places"_s)->currentIndex().data().toString().endsWith(u": 1"_s));
    }

    void theSelectionStaysWhereItIsWhenTheListChanges()
    {
        openEveryone();
        press(Qt::Key_Down);
        QTRY_COMPARE(shownName(), u"Bea Curie"_s);
        m_workspace->addLead(u"Aaron"_s, u"Aaa"_s);
        QTRY_COMPARE(list(u"leads"_s)->model()->rowCount(), 4);
        QCOMPARE(list(u"leads"_s)->currentIndex().row(), 2);
        QVERIFY(list(u"leads"_s)->selectionModel()->isSelected(list(u"leads"_s)->currentIndex()));
        QCOMPARE(shownName(), u"Bea Curie"_s);
    }

    void aHostileNameIsShownAsItIs()
    {
        const QString given = u"<img src='https://example.com/x.png'>"_s;
        const LeadId lead = m_workspace->addLead(given, u"&File\n<b>bold</b>"_s,
                                                 {.organisationName = u"<h1>Big</h1>"_s});
        open();
        m_window->showPerson({}, lead);
        QTRY_COMPARE(shownName(), QString(given + u" &File <b>bold</b>"_s));
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const QAction *takeBack = m_window->findChild<QAction *>(u"takeBack"_s);
        QTRY_VERIFY(takeBack->text().contains(u"&&File"_s)); // no key of the menu
    }

    void everyCommandHasAKeyAndNoTwoHaveTheSame()
    {
        open();
        QHash<QKeySequence, QString> seen;
        for (const QAction *action : m_window->commands().all()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key),
                         qPrintable(action->text() + u" and "_s + seen.value(key)));
                seen.insert(key, action->text());
            }
        }
        QVERIFY(seen.size() > 20);
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    LeadId m_ada;
    LeadId m_bea;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
