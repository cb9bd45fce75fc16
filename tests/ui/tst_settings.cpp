// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"
#include "openworkspace.h"
#include "pages/settings/stepsedit.h"
#include "pages/settings/wordingsedit.h"
#include "store/teamstore.h"
#include "theme/ask.h"
#include "theme/emptystate.h"
#include "theme/plainlabel.h"
#include "usecase/savecadence.h"
#include "usecase/savehelpitem.h"
#include "usecase/savequestion.h"
#include "usecase/savesource.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Presses the keys of who sets how the team works, and looks at the store then. */
class TestSettings : public QObject
{
    Q_OBJECT

private:
    enum Section { Attempts, Times, Sources, Questions, Help, Proven, Assignment };

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /*! To that list, or its first button, when the dialog before is gone. */
    void enter(const QString &list)
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        table(list)->parentWidget()->parentWidget()->setFocus();
    }

    /*! Opens the settings by their key, goes to a section and into it. */
    void goTo(Section section)
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *sections = m_window->findChild<QListWidget *>(u"settingsSections"_s);
        QTRY_COMPARE(QApplication::focusWidget(), sections);
        press(Qt::Key_Home);
        for (int i = 0; i < section; ++i)
            press(Qt::Key_Down);
        QCOMPARE(sections->currentRow(), static_cast<int>(section));
        settle();
        press(Qt::Key_Return);
    }
    /*! What was asked of the store is answered and shown. */
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(1);
            await((*m_workspace)->ask([](Connection &) -> Done { return {}; })).value();
        }
        QTest::qWait(1);
    }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_window->findChild<QTableView *>(name);
    }
    [[nodiscard]] static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        return m_window->findChild<QDialog *>(name);
    }
    void waitFor(const QString &name)
    {
        QTRY_VERIFY(dialog(name));
        QTRY_COMPARE(QApplication::activeWindow(), dialog(name)); // it gets the keys
    }
    template<typename Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void fill(const QString &name, const QString &text)
    {
        auto *line = field<QWidget>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    [[nodiscard]] QString refusal() const
    {
        const auto *label = field<PlainLabel>(u"settingRefusal"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    void keep() { press(Qt::Key_Return, Qt::ControlModifier); }
    void takeBack()
    {
        auto *action = m_window->findChild<QAction *>(u"takeBack"_s);
        QTRY_VERIFY(action->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    template<typename Answer>
    [[nodiscard]] Answer team(Result<Answer> (TeamStore::*asked)() const)
    {
        return await((*m_workspace)->ask([asked](Connection &store) {
                   return (TeamStore(store).*asked)();
               }))
            .value();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_workspace = std::make_unique<OpenWorkspace>();
        m_window = std::make_unique<MainWindow>(**m_workspace, MainWindow::Kind::Own, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void attemptsAreAddedChangedRemovedAndTakenBack()
    {
        goTo(Attempts);
        QTRY_COMPARE(table(u"cadences"_s)->model()->rowCount(), 1); // the standard
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor(u"cadenceDialog"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field<QWidget>(u"cadenceName"_s));
        type(u"Fair"_s);
        field<StepsEdit>({})->setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), field<QWidget>(u"stepKind"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        press(Qt::Key_Down); // from a call to a mail
        keep();
        QTRY_VERIFY(!dialog(u"cadenceDialog"_s));
        const auto added = team(&TeamStore::cadences);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().setting.name, u"Fair"_s);
        QCOMPARE(added.first().steps.size(), 2);
        QCOMPARE(added.first().steps.at(0).kind, StepKind::Call);
        QCOMPARE(added.first().steps.at(1).kind, StepKind::Mail);
        QTRY_COMPARE(cell(table(u"cadences"_s), 0, 0), u"Fair"_s);

        enter(u"cadences"_s);
        press(Qt::Key_Return);
        waitFor(u"cadenceDialog"_s);
        fill(u"cadenceGoal"_s, u"0"_s);
        keep();
        QTRY_VERIFY(!refusal().isEmpty());
        QCOMPARE(team(&TeamStore::cadences).constFirst().setting.goal, defaultAttemptGoal);
        fill(u"cadenceGoal"_s, u"4"_s);
        keep();
        QTRY_VERIFY(!dialog(u"cadenceDialog"_s));
        QCOMPARE(team(&TeamStore::cadences).constFirst().setting.goal, 4);

        const QueuedAnswers answers({0});
        enter(u"cadences"_s);
        QTRY_COMPARE(cell(table(u"cadences"_s), 0, 0), u"Fair"_s);
        press(Qt::Key_Delete);
        QTRY_COMPARE(team(&TeamStore::cadences).size(), 0);
        QCOMPARE(answers.asked().size(), 1);
        QTRY_COMPARE(table(u"cadences"_s)->model()->rowCount(), 1);
        takeBack();
        QTRY_COMPARE(team(&TeamStore::cadences).size(), 1);
        QTRY_COMPARE(cell(table(u"cadences"_s), 0, 0), u"Fair"_s);
        QCOMPARE(team(&TeamStore::cadences).constFirst().steps.size(), 2);
    }

    void theStandardIsWhatATeamBeginsWith()
    {
        goTo(Attempts);
        QTRY_COMPARE(table(u"cadences"_s)->model()->rowCount(), 1);
        press(Qt::Key_Delete); // nobody set it: there is nothing to remove
        press(Qt::Key_Return);
        waitFor(u"cadenceDialog"_s);
        QCOMPARE(field<StepsEdit>({})->steps().size(), Cadence::standard().steps.size());
        keep();
        QTRY_COMPARE(team(&TeamStore::cadences).size(), 1);
        QTRY_COMPARE(table(u"cadences"_s)->model()->rowCount(), 1); // instead of the standard
    }

    void workHoursAreSet()
    {
        goTo(Times);
        QTRY_COMPARE(QApplication::focusWidget(), field<QWidget>(u"changeTimes"_s));
        press(Qt::Key_Space);
        waitFor(u"timesDialog"_s);
        field<QComboBox>(u"teamZone"_s)->setCurrentText(u"Nowhere/Land"_s);
        keep();
        QTRY_VERIFY(refusal().contains(u"time zone"_s));
        field<QComboBox>(u"teamZone"_s)->setCurrentText(u"Europe/Oslo"_s);
        fill(u"teamAnswer"_s, u"90"_s);
        fill(u"teamProfileDays"_s, u"14"_s);
        keep();
        QTRY_VERIFY(!dialog(u"timesDialog"_s));
        QCOMPARE(team(&TeamStore::times).timeZone, u"Europe/Oslo"_s);
        QCOMPARE(team(&TeamStore::times).answerMinutes, 90);
        QCOMPARE(team(&TeamStore::times).profileDays, 14);
    }

    void aDayOffIsAddedWhereItIs()
    {
        goTo(Times);
        settle();
        enter(u"daysOff"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor(u"dayOffDialog"_s);
        fill(u"dayOffName"_s, u"Constitution Day"_s);
        fill(u"dayOffTerritory"_s, u"norway"_s);
        keep();
        QTRY_VERIFY(!refusal().isEmpty());
        fill(u"dayOffTerritory"_s, u"no"_s);
        keep();
        QTRY_VERIFY(!dialog(u"dayOffDialog"_s));
        QCOMPARE(team(&TeamStore::daysOff).constFirst().territory, u"NO"_s);
        QTRY_COMPARE(cell(table(u"daysOff"_s), 0, 1), u"Constitution Day"_s);
        QVERIFY(cell(table(u"daysOff"_s), 0, 2).contains(u"(NO)"_s));
    }

    void hostileNamesStayPlain()
    {
        const QString name = u"<b>x</b> %1 &y"_s;
        VERIFY_OK(m_workspace->perform(&saveSource, Source{.name = name}));
        goTo(Sources);
        QTRY_COMPARE(table(u"sources"_s)->model()->rowCount(), 1);
        QCOMPARE(cell(table(u"sources"_s), 0, 0), name);
        const QueuedAnswers answers({1});
        press(Qt::Key_Delete);
        QTRY_COMPARE(answers.asked().size(), 1);
        QVERIFY(answers.asked().first().title.contains(name));
        press(Qt::Key_Return);
        waitFor(u"sourceDialog"_s);
        QCOMPARE(field<QLineEdit>(u"sourceName"_s)->text(), name);
        // house: allows plain-label because this looks whether any other stands there
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(team(&TeamStore::sources).size(), 1);
    }

    void aSourceInUseIsKeptAndSaysWhy()
    {
        const auto source = m_workspace->perform(&saveSource, Source{.name = u"Fair"_s});
        VERIFY_OK(source);
        CadencePlan plan;
        plan.setting.name = u"After the fair"_s;
        plan.setting.source = *source;
        VERIFY_OK(m_workspace->perform(&saveCadence, plan));
        goTo(Sources);
        QTRY_COMPARE(table(u"sources"_s)->model()->rowCount(), 1);
        const QueuedAnswers answers({0});
        press(Qt::Key_Delete);
        QTRY_COMPARE(answers.asked().size(), 2); // whether, and why not
        QCOMPARE(team(&TeamStore::sources).size(), 1);
    }

    void aQuestionIsAskedInTwoLanguages()
    {
        goTo(Questions);
        settle();
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor(u"questionDialog"_s);
        type(u"team size"_s);
        fill(u"wordingText"_s, u"How many are you?"_s);
        keep();
        QTRY_VERIFY(!refusal().isEmpty()); // a key has no blanks
        fill(u"questionKey"_s, u"team_size"_s);
        field<WordingsEdit>({})->setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"de"_s);
        fill(u"wordingText"_s, u"Wie viele sind Sie?"_s);
        keep();
        QTRY_VERIFY(!dialog(u"questionDialog"_s));
        const auto questions = team(&TeamStore::questions);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first().question.key, u"team_size"_s);
        QCOMPARE(questions.first().wordings.size(), 2);
        QCOMPARE(questions.first().wordings.first().text, u"Wie viele sind Sie?"_s);
    }

    void questionsAreMovedByKeys()
    {
        for (const QString &key : {u"first"_s, u"second"_s}) {
            VERIFY_OK(m_workspace->perform(
                &saveQuestion,
                QuestionPlan{.question = {.key = key},
                             .wordings = {{.language = u"en"_s, .text = u"Hm?"_s}}}));
        }
        goTo(Questions);
        QTRY_COMPARE(table(u"questions"_s)->model()->rowCount(), 2);
        QTRY_COMPARE(table(u"questions"_s)->currentIndex().row(), 0);
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(cell(table(u"questions"_s), 0, 0), u"second"_s);
        QCOMPARE(table(u"questions"_s)->currentIndex().row(), 1); // goes with it
        QCOMPARE(QApplication::focusWidget(), table(u"questions"_s));
    }

    void helpIsOnlyLinkedToTheWeb()
    {
        goTo(Help);
        settle();
        QVERIFY(table(u"help"_s)->isHidden() || !table(u"help"_s)->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor(u"helpDialog"_s);
        fill(u"helpTitle"_s, u"Guide"_s);
        fill(u"helpText"_s, u"It is all in there."_s);
        fill(u"helpAddress"_s, u"file:///etc/hosts"_s);
        keep();
        QTRY_VERIFY(refusal().contains(u"https"_s));
        fill(u"helpAddress"_s, u"https://example.com/guide"_s);
        keep();
        QTRY_VERIFY(!dialog(u"helpDialog"_s));
        QCOMPARE(team(&TeamStore::help).constFirst().item.title, u"Guide"_s);
        QTRY_COMPARE(cell(table(u"help"_s), 0, 0), u"Guide"_s);
    }

    void aRuleAndAnAbsenceAreSet()
    {
        goTo(Assignment);
        settle();
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor(u"assignmentDialog"_s);
        field<QWidget>(u"ruleWay"_s)->setFocus();
        press(Qt::Key_End); // always the same member
        keep();
        QTRY_VERIFY(!refusal().isEmpty()); // who?
        field<QWidget>(u"ruleMember"_s)->setFocus();
        press(Qt::Key_Down);
        keep();
        QTRY_VERIFY(!dialog(u"assignmentDialog"_s));
        const auto rules = team(&TeamStore::assignmentRules);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().member, (*m_workspace)->member());

        enter(u"absences"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        waitFor(u"absenceDialog"_s);
        press(Qt::Key_Down);
        keep();
        QTRY_VERIFY(!dialog(u"absenceDialog"_s));
        QCOMPARE(team(&TeamStore::absences).constFirst().member, (*m_workspace)->member());
    }

    void emptySectionsSayWhatWillAppear()
    {
        for (const Section section : {Times, Sources, Questions, Help, Proven, Assignment}) {
            goTo(section);
            settle();
            QStringList said;
            const auto states = m_window->findChildren<EmptyState *>();
            for (const auto *empty : states) {
                if (empty->isVisible())
                    said.append(empty->title());
            }
            QVERIFY2(!said.isEmpty(), qPrintable(QString::number(section)));
        }
    }

    void leavingGoesBackToTheList()
    {
        goTo(Questions);
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<QListView *>(u"places"_s)->isVisible());
        QVERIFY(!m_window->findChild<QWidget *>(u"settingsPage"_s)->isVisible());
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
