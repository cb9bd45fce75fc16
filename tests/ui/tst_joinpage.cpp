// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/program.h"
#include "openworkspace.h"
#include "pages/team/firstsyncpage.h"
#include "pages/team/joindialog.h"
#include "pages/team/syncmark.h"
#include "teamhouse.h"
#include "theme/ask.h"
#include "theme/plainlabel.h"
#include "usecase/jointeam.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Joins a team by keys alone: what is refused, what is said, and the first exchange. */
class TestJoinPage : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QWidget *shown(const QString &name)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] static QString textOf(const QString &label)
    {
        const auto *found = qobject_cast<PlainLabel *>(shown(label));
        return found ? found->text() : QString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    // The place, Enter, the password.
    static void putIn(const QString &password)
    {
        QTRY_VERIFY(shown(u"joinDialog"_s));
        QTRY_COMPARE(QApplication::focusWidget(), shown(u"joinPlace"_s));
        type(u"postgresql://ada@db.example/callwell"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown(u"password"_s));
        type(password);
    }

    void openDialog()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new JoinDialog(m_house->opener(), m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_home = std::make_unique<QTemporaryDir>();
        QCoreApplication::setApplicationName(u"callwell-join-test"_s);
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
        QDir(QFileInfo(Program::ownPath()).path()).removeRecursively();
        m_house = std::make_unique<TeamHouse>();
        m_keychain = std::make_shared<MemoryKeychain>();
    }

    void cleanup() { m_window.reset(); }

    void aRefusedPasswordIsSaidAndTheRightOneJoins()
    {
        openDialog();
        QSignalSpy joined(m_dialog, &JoinDialog::joined);
        putIn(u"wrong"_s);
        QVERIFY(textOf(u"joinWhere"_s).contains(u"ada"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(textOf(u"joinRefusal"_s).contains(u"does not let ada in"_s));
        QCOMPARE(joined.size(), 0);
        QTRY_COMPARE(QApplication::focusWidget(), shown(u"password"_s));
        type(u"right"_s); // over what was wrong
        press(Qt::Key_Return);
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(joined.first().at(0).value<ServerAddress>().login, u"ada"_s);
        QCOMPARE(joined.first().at(1).toString(), u"right"_s);
        QCOMPARE(joined.first().at(2).toBool(), true);
    }

    void whatGoesWrongIsSaid_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the server is older") << ErrorCode::ServerOlder;
        QTest::newRow("the server is newer") << ErrorCode::ServerNewer;
        QTest::newRow("it is none of ours") << ErrorCode::ServerNotOurs;
        QTest::newRow("it is full") << ErrorCode::ServerFull;
        QTest::newRow("its certificate is another") << ErrorCode::ServerCertificate;
        QTest::newRow("it cannot be reached") << ErrorCode::ServerUnreachable;
    }

    void whatGoesWrongIsSaid()
    {
        QFETCH(ErrorCode, code);
        m_house->fails = Error{.code = code, .arguments = {u"db.example"_s, u"1"_s, u"2"_s}};
        openDialog();
        putIn(u"right"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(textOf(u"joinRefusal"_s), errorText(*m_house->fails));
    }

    void whatIsNoAddressIsRefusedBeforeAnybodyIsAsked_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("a word") << u"there"_s;
        QTest::newRow("a file that is not there") << u"/nowhere/team.callwell-join"_s;
        QTest::newRow("an address with a password") << u"postgresql://ada:secret@db/callwell"_s;
    }

    void whatIsNoAddressIsRefusedBeforeAnybodyIsAsked()
    {
        QFETCH(QString, place);
        openDialog();
        m_dialog->setPlace(place);
        type(u"right"_s);
        press(Qt::Key_Return);
        QVERIFY(!textOf(u"joinRefusal"_s).isEmpty());
        QCOMPARE(m_house->opened, 0);
    }

    void aJoiningFileSaysWhoOneIs()
    {
        const QString path = m_home->filePath(u"team.callwell-join"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(joiningFileText(
                       {.host = u"db.example"_s, .database = u"callwell"_s, .login = u"grace"_s})
                       .value());
        file.close();
        const QueuedAnswers answers({}, {path});
        openDialog();
        press(Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(textOf(u"joinWhere"_s).contains(u"grace"_s));
        QCOMPARE(answers.askedForFiles().size(), 1);
        QCOMPARE(QApplication::focusWidget(), shown(u"password"_s));
    }

    void theWholeWayIntoATeam()
    {
        m_house->addPerson(TeamHouse::numbered(1), TeamHouse::numbered(2), u"Ada"_s);
        Program program({.opener = m_house->opener(), .keychain = m_keychain});
        program.start({.store = m_home->filePath(u"mine.callwell"_s)});
        QTRY_VERIFY(shown(u"mainWindow"_s));
        QVERIFY(!shown(u"syncMark"_s));
        QVERIFY(QTest::qWaitForWindowActive(shown(u"mainWindow"_s)));
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_J, Qt::ControlModifier);
        putIn(u"right"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(shown(u"syncMark"_s));
        const auto *mark = qobject_cast<SyncMark *>(shown(u"syncMark"_s));
        QTRY_VERIFY(mark->text().startsWith(u"In step"_s));
        QVERIFY(mark->accessibleName().contains(u"In step"_s));
        QTRY_COMPARE(m_keychain->passwords.value(u"ada@db.example:5432/callwell"_s), u"right"_s);
        QVERIFY(QTest::qWaitForWindowActive(shown(u"mainWindow"_s)));
        auto *window = qobject_cast<MainWindow *>(shown(u"mainWindow"_s));
        window->showPlace(Place::Everyone);
        QTRY_COMPARE(window->findChild<QListView *>(u"leads"_s)->model()->rowCount(), 1);
        // and it is what is opened next time
        QCOMPARE(QSettings().value(u"store/last"_s).toString(),
                 QFileInfo(Program::ownPath()).path() + u'/'
                     + teamFileName(
                         {.host = u"db.example"_s, .database = u"callwell"_s, .login = u"ada"_s}));
    }

    void theFirstExchangeIsCancelledAndGoesOn()
    {
        m_house->team.failures["pull"] = {ErrorCode::ServerUnreachable};
        const QString path = m_home->filePath(u"team.callwell"_s);
        const ServerAddress there{
            .host = u"db.example"_s, .database = u"callwell"_s, .login = u"ada"_s};
        VERIFY_OK(joinTeam(path, there, SystemClock()));
        Workspace workspace(Database::open(path, Connection::Mode::ReadWrite).value(),
                            std::make_shared<SystemClock>());
        TeamLink team(workspace, there, m_house->opener(), *m_keychain);
        QSignalSpy completed(&team, &TeamLink::completed);
        FirstSyncPage page(team);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        team.begin();
        QTRY_COMPARE(QApplication::focusWidget(), shown(u"password"_s)); // none is remembered
        type(u"right"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(team.standing().sync.state, SyncStatus::State::Trying);
        QTRY_VERIFY(textOf(u"firstSyncSentence"_s).contains(u"cannot be reached"_s));
        QTest::keyClick(&page, Qt::Key_Escape);
        QTRY_VERIFY(shown(u"firstSyncGo"_s));
        QCOMPARE(completed.size(), 0);
        m_house->team.calls.clear();
        QTest::keyClick(shown(u"firstSyncGo"_s), Qt::Key_Space);
        QTRY_COMPARE(completed.size(), 1);
        QCOMPARE(m_house->team.calls.count("page"), 0); // what came has stayed
    }

    void aKeychainThatDoesNotTakeItIsTold()
    {
        m_keychain->works = false;
        const QString path = m_home->filePath(u"team.callwell"_s);
        const ServerAddress there{
            .host = u"db.example"_s, .database = u"callwell"_s, .login = u"ada"_s};
        VERIFY_OK(joinTeam(path, there, SystemClock()));
        Workspace workspace(Database::open(path, Connection::Mode::ReadWrite).value(),
                            std::make_shared<SystemClock>());
        TeamLink team(workspace, there, m_house->opener(), *m_keychain);
        team.beginWith(u"right"_s, true);
        QTRY_VERIFY(team.standing().keychainFailed);
        QVERIFY(Words::syncRemarks(team.standing()).join(u' ').contains(u"keychain"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TeamHouse> m_house;
    std::shared_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<QWidget> m_window;
    QPointer<JoinDialog> m_dialog;
};

QTEST_MAIN(TestJoinPage)
#include "tst_joinpage.moc"
