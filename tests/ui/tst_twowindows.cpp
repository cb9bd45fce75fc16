// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/mainwindow.h"
#include "openworkspace.h"
#include "pages/call/assigndialog.h"
#include "pages/call/keychoice.h"
#include "pages/team/syncmark.h"
#include "store/settings.h"
#include "sync/postgresgateway.h"
#include "sync/testserver.h"
#include "teamhouse.h"
#include "theme/plainlabel.h"
#include "usecase/jointeam.h"
#include "usecase/raisehand.h"

#include <QApplication>
#include <QListView>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

/*! Somebody of the team in front of a window of their own, with a store of their own. */
class Seat
{
public:
    Seat(const TestServer &server, const QString &database, const QString &login)
    {
        const ServerAddress address = server.address(database, login);
        const QString path = m_folder.filePath(u"seat.callwell"_s);
        VERIFY_OK(joinTeam(path, address, *m_clock));
        auto opened = Database::open(path, Connection::Mode::ReadWrite);
        VERIFY_OK(opened);
        m_workspace = std::make_unique<Workspace>(*std::move(opened), m_clock);
        const auto opener =
            [address](const SyncState &, const QString &password,
                      const std::atomic_bool *stop) -> Result<std::unique_ptr<Gateway>> {
            return PostgresGateway::open(address, password, stop);
        };
        m_team = std::make_unique<TeamLink>(*m_workspace, address, opener, m_keychain);
        QSignalSpy complete(m_team.get(), &TeamLink::completed);
        m_team->beginWith(TestServer::password(), false);
        QVERIFY(complete.wait(20'000));
        const auto state = await(m_workspace->ask(&SyncState::read));
        m_workspace->setMember(MemberId((*state)->member));
        m_window = std::make_unique<MainWindow>(*m_workspace, MainWindow::Kind::Own, nullptr);
        m_window->setTeam(*m_team);
        m_window->show();
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] TeamLink &team() { return *m_team; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] MemberId member() const { return m_workspace->member(); }

    /*! Sits down here: the keys go to this window. */
    void sitDown()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->focusWidget());
        leads()->setFocus();
    }
    [[nodiscard]] QListView *leads() { return m_window->findChild<QListView *>(u"leads"_s); }
    [[nodiscard]] QString standing()
    {
        return m_window->findChild<PlainLabel *>(u"standing"_s)->text();
    }
    [[nodiscard]] QString mark() { return m_window->findChild<SyncMark *>()->text(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /*! Hands the lead that is chosen over to the n-th of the team, by keys. */
    void handOver(int nth)
    {
        sitDown();
        QTRY_VERIFY(leads()->currentIndex().isValid());
        press(Qt::Key_F);
        QTRY_VERIFY(m_window->findChild<AssignDialog *>());
        const QPointer dialog = m_window->findChild<AssignDialog *>();
        const auto *members = dialog->findChild<KeyChoice *>(u"assignMembers"_s);
        QTRY_COMPARE(members->count(), 3);
        QTRY_VERIFY(dialog->isActiveWindow());
        press(static_cast<Qt::Key>(Qt::Key_0 + nth));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    template<typename Row>
    [[nodiscard]] QList<Row> rows()
    {
        return await(m_workspace->ask([](Connection &store) {
                   return Rows::select<Row>(store, "ORDER BY id"_L1);
               }))
            .value();
    }
    [[nodiscard]] MemberId owner() { return rows<Lead>().value(0).owner; }
    [[nodiscard]] qint64 waiting() { return m_team->standing().sync.waiting; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SystemClock> m_clock = std::make_shared<SystemClock>();
    MemoryKeychain m_keychain;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TeamLink> m_team;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

/*! Two people of one team, each with a window and a store, over a real PostgreSQL. */
class TestTwoWindows : public QObject
{
    Q_OBJECT

private:
    enum Nth { Anna = 1, Ben, Cleo };

    void reps(const QString &see)
    {
        VERIFY_OK(m_server.sql(u"two"_s,
                               u"INSERT INTO data.setting (id, name, value) VALUES "
                               "('0190aaaa-0000-7000-8000-000000000001', 'rep_sees', '%1') "
                               "ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s.arg(see)));
    }

    // A lead of Anna's who wants a call, with something on the timeline.
    void addAda()
    {
        AddLead ada;
        ada.person = {.givenName = u"Ada"_s, .familyName = u"Byron"_s};
        const auto lead = await(m_anna->workspace().perform(&addLead, ada));
        VERIFY_OK(lead);
        VERIFY_OK(await(m_anna->workspace().perform(&raiseHand, RaiseHand{.lead = *lead})));
        QTRY_VERIFY(m_anna->leads()->model()->rowCount() == 1);
        m_anna->handOver(Anna);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->waiting(), 0, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        VERIFY_OK(m_server.freshWorkspace(u"two"_s));
        for (const auto &[login, name] : {std::pair(u"two_anna"_s, u"Anna"_s),
                                          {u"two_ben"_s, u"Ben"_s},
                                          {u"two_cleo"_s, u"Cleo"_s}})
            VERIFY_OK(m_server.addUser(u"two"_s, login, name, u"rep"_s, u"north"_s));
    }

    void cleanup()
    {
        m_anna.reset();
        m_ben.reset();
    }

    void bothEditOneLeadOfflineAndTheConflictIsSettled()
    {
        reps(u"team"_s);
        m_anna = std::make_unique<Seat>(m_server, u"two"_s, u"two_anna"_s);
        addAda();
        m_ben = std::make_unique<Seat>(m_server, u"two"_s, u"two_ben"_s);
        QTRY_COMPARE(m_ben->leads()->model()->rowCount(), 1);

        m_anna->team().pause();
        m_ben->team().pause();
        m_anna->handOver(Ben);
        QTRY_VERIFY(m_anna->standing().contains(u"Sales (\u2068Ben\u2069)"_s));
        m_ben->handOver(Cleo);
        QTRY_VERIFY(m_anna->waiting() == 1 && m_ben->waiting() == 1);
        QVERIFY(m_anna->owner() != m_ben->owner());

        m_anna->team().resume();
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->waiting(), 0, 20'000);
        m_ben->team().resume();
        QTRY_COMPARE_WITH_TIMEOUT(m_ben->mark(), u"Needs attention: 1"_s, 20'000);
        m_anna->team().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->owner(), m_ben->owner(), 20'000);

        // Ben sees what Anna wrote, and takes it.
        m_ben->sitDown();
        m_ben->press(Qt::Key_F9, Qt::ShiftModifier);
        const auto *list = m_ben->window().findChild<QListWidget *>(u"attention"_s);
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(list->hasFocus());
        m_ben->press(Qt::Key_2);
        QTRY_COMPARE(list->count(), 0);
        QTRY_COMPARE(m_ben->owner(), m_ben->member());
        QTRY_COMPARE_WITH_TIMEOUT(m_ben->waiting(), 0, 20'000);
        m_anna->team().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->owner(), m_ben->member(), 20'000);
    }

    void aLeadThatIsHandedOverGoesWithItsWholeTimeline()
    {
        reps(u"own"_s);
        m_anna = std::make_unique<Seat>(m_server, u"two"_s, u"two_anna"_s);
        m_ben = std::make_unique<Seat>(m_server, u"two"_s, u"two_ben"_s);
        addAda();
        m_ben->team().syncNow();
        QCOMPARE(m_ben->leads()->model()->rowCount(), 0);
        const qsizetype told = m_anna->rows<Activity>().size();
        QVERIFY(told > 0);

        m_anna->handOver(Ben);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->leads()->model()->rowCount(), 0, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->rows<Person>().size(), 0, 20'000);
        m_ben->team().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_ben->leads()->model()->rowCount(), 1, 20'000);
        QCOMPARE(m_ben->rows<Activity>().size(), told + 1); // and that it was handed over
    }

private:
    TestServer m_server = TestServer::started();
    std::unique_ptr<Seat> m_anna;
    std::unique_ptr<Seat> m_ben;
};

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
