// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"
#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"
#include "model/leadlistmodel.h"
#include "openworkspace.h"
#include "pages/team/syncmark.h"
#include "store/serverturn.h"
#include "sync/attention.h"
#include "teamhouse.h"
#include "theme/plainlabel.h"
#include "usecase/setnextstep.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace Callwell;
using namespace Qt::StringLiterals;

using State = SyncStatus::State;
using Hold = TeamStanding::Hold;

/*! What the window says of the team, and what one does about it, by keys alone. */
class TestAttention : public QObject
{
    Q_OBJECT

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] QString textOf(const QString &name) const
    {
        const auto *label = m_window->findChild<PlainLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] Person person() const
    {
        return await((*m_workspace)->ask([](Connection &store) {
                   return Rows::select<Person>(store, "WHERE given_name = 'Ada'"_L1);
               }))
            .value()
            .first();
    }

    [[nodiscard]] int waiting() const
    {
        return await((*m_workspace)->ask([](Connection &store) { return countAttention(store); }))
            .value();
    }

    // What a round writes beside the window, with a connection of its own.
    void asARoundDoes(const std::function<Done(Connection &)> &work) const
    {
        const auto store =
            Connection::open(m_workspace->path(), Connection::Mode::ReadWrite).value();
        VERIFY_OK(inServerTurn(*store, [&] { return work(*store); }));
    }

    void noteRejection(const QString &code)
    {
        VERIFY_OK(m_workspace->perform(
            &setNextStep, SetNextStep{.lead = m_lead, .step = u"<b>Send</b> the plan"_s}));
        asARoundDoes([&](Connection &store) -> Done {
            CALLWELL_LET(const qint64 group, Outbox(store).newestGroup());
            return noteRejected(store, {.op = group, .code = code}, m_workspace->clock().now());
        });
    }

    void noteConflictOfNote()
    {
        const QUuid laptop = TeamHouse::numbered(900);
        const QUuid row = person().id.uuid();
        asARoundDoes([&](Connection &store) -> Done {
            CALLWELL_TRY(
                store.run(u"UPDATE person SET note = 'theirs' WHERE id = ?1"_s, {row.toRfc4122()}));
            CALLWELL_LET([[maybe_unused]] const bool isNew,
                         noteConflict(store,
                                      {.id = TeamHouse::numbered(901),
                                       .laptop = laptop,
                                       .table = u"person"_s,
                                       .row = row,
                                       .field = u"note"_s,
                                       .before = u"before"_s,
                                       .mine = u"mine"_s,
                                       .theirs = u"theirs"_s,
                                       .other = u"Bea"_s,
                                       .at = 1'700'000'000'000},
                                      laptop));
            return {};
        });
    }

    void openAttention(int items)
    {
        press(Qt::Key_F9, Qt::ShiftModifier);
        m_list = m_window->findChild<QListWidget *>(u"attention"_s);
        QTRY_COMPARE(m_list->count(), items);
        QTRY_VERIFY(m_list->hasFocus());
    }

private Q_SLOTS:
    void initTestCase() { m_language.set(u"en"_s); } // one change, two changes

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_workspace = std::make_unique<OpenWorkspace>();
        m_workspace->addLead(u"Bea"_s, u"Curie"_s);
        m_lead = m_workspace->addLead(u"Ada"_s, u"Byron"_s);
        m_team = std::make_unique<TeamLink>(**m_workspace, ServerAddress{.host = u"db.example"_s},
                                            GatewayOpener(), m_keychain);
        m_window = std::make_unique<MainWindow>(**m_workspace, MainWindow::Kind::Own, nullptr);
        m_window->setTeam(*m_team);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }

    void cleanup()
    {
        m_window.reset();
        m_team.reset();
        m_workspace.reset();
    }

    void theMarkSaysHowItStands_data()
    {
        QTest::addColumn<TeamStanding>("standing");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("warns");
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
        const auto row = [&](const char *name, State state, std::optional<ErrorCode> error,
                             qint64 waiting, int attention, Hold hold, const QString &text,
                             bool warns) {
            TeamStanding standing{.hold = hold};
            standing.sync.state = state;
            standing.sync.waiting = waiting;
            standing.sync.attention = attention;
            standing.sync.complete = true;
            standing.sync.syncedAt = now.addSecs(-125);
            if (error)
                standing.sync.error = Error{.code = *error};
            QTest::newRow(name) << standing << text << warns;
        };
        using enum State;
        using enum ErrorCode;
        const std::nullopt_t well = std::nullopt;
        row("all is well", Waiting, well, 0, 0, Hold::None, u"In step, 2 min ago"_s, false);
        row("work is sent", Working, well, 3, 0, Hold::None, u"Sending 3 changes"_s, false);
        row("the net is away", Trying, ServerUnreachable, 12, 0, Hold::None,
            u"Offline: 12 changes wait"_s, false);
        row("nothing waits for the net", Trying, ServerUnreachable, 0, 0, Hold::None, u"Offline"_s,
            false);
        row("the server is full", Trying, ServerFull, 1, 0, Hold::None,
            u"Server is full: 1 change waits"_s, false);
        row("something needs a look", Waiting, well, 0, 2, Hold::None, u"Needs attention: 2"_s,
            true);
        row("the login is refused", Stopped, ServerRefused, 4, 2, Hold::None,
            u"Server refuses the login"_s, true);
        row("the certificate is wrong", Stopped, ServerCertificate, 4, 0, Hold::None,
            u"Wrong certificate"_s, true);
        row("the server is older", Stopped, ServerOlder, 0, 0, Hold::None, u"Server is older"_s,
            true);
        row("somebody paused it", Stopped, Cancelled, 1, 0, Hold::Paused,
            u"Paused: 1 change waits"_s, false);
        row("the password is not known", Waiting, well, 0, 0, Hold::NoPassword,
            u"Password needed"_s, true);
    }

    void theMarkSaysHowItStands()
    {
        QFETCH(TeamStanding, standing);
        QFETCH(QString, text);
        QFETCH(bool, warns);
        m_team->show(standing);
        const auto *mark = m_window->findChild<SyncMark *>();
        QCOMPARE(mark->text(), text);
        QCOMPARE(mark->accessibleName(), u"Team: "_s + text);
        const SyncMarkWords words = Words::syncMark(standing, (*m_workspace)->clock().now());
        QCOMPARE(words.warns, warns);
        QVERIFY(!words.icon.isEmpty()); // never told by colour alone
    }

    void theMarkIsReachedByKeysAndLeadsToThePage()
    {
        TeamStanding refused;
        refused.sync.state = State::Stopped;
        refused.sync.error = Error{.code = ErrorCode::ServerRefused, .arguments = {u"ada"_s}};
        m_team->show(refused);
        auto *mark = m_window->findChild<SyncMark *>();
        for (int i = 0; i < 60 && QApplication::focusWidget() != mark; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), mark);
        press(Qt::Key_Return);
        QTRY_VERIFY(textOf(u"teamSentence"_s).contains(u"does not let ada in"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"password"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"teamPage"_s)->isVisible());
    }

    void whatWaitsIsListed()
    {
        asARoundDoes([](Connection &store) {
            return store.run(u"INSERT INTO sync_state (only, laptop, server, acknowledged) "
                             "VALUES (1, x'00', '{}', 2)"_s);
        });
        press(Qt::Key_F9);
        const auto *list = m_window->findChild<QTreeWidget *>(u"waiting"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(0).contains(u"Byron"_s));
    }

    void rejectedWorkIsToldInWordsCopiedAndDismissed()
    {
        noteRejection(u"not_yours"_s);
        openAttention(1);
        QVERIFY(textOf(u"rejectedWhy"_s).contains(u"belongs to somebody else"_s));
        const auto *fields = m_window->findChild<QTreeWidget *>(u"rejectedFields"_s);
        QCOMPARE(fields->topLevelItem(0)->text(0), u"Next step"_s);
        QCOMPARE(fields->topLevelItem(0)->text(1), u"<b>Send</b> the plan"_s);
        press(Qt::Key_A); // would only be rejected again: not offered
        press(Qt::Key_C);
        QVERIFY(QApplication::clipboard()->text().contains(u"<b>Send</b> the plan"_s));
        QCOMPARE(waiting(), 1);
        press(Qt::Key_Delete);
        QTRY_COMPARE(m_list->count(), 0);
        QCOMPARE(waiting(), 0);
    }

    void rejectedWorkIsDoneAgain()
    {
        noteRejection(u"stage"_s);
        asARoundDoes(
            [&](Connection &store) { return store.run(u"UPDATE lead SET next_step = ''"_s); });
        openAttention(1);
        press(Qt::Key_A);
        QTRY_COMPARE(m_list->count(), 0);
        const auto lead = await((*m_workspace)->ask([this](Connection &store) {
                              return Rows::get<Lead>(store, m_lead);
                          })).value();
        QCOMPARE(lead.nextStep, u"<b>Send</b> the plan"_s);
    }

    void aConflictIsSettledByOneKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("note");
        QTest::newRow("mine") << Qt::Key_1 << u"mine"_s;
        QTest::newRow("theirs") << Qt::Key_2 << u"theirs"_s;
        QTest::newRow("what is there") << Qt::Key_3 << u"theirs"_s;
    }

    void aConflictIsSettledByOneKey()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, note);
        noteConflictOfNote();
        openAttention(1);
        QCOMPARE(m_window->findChild<QPlainTextEdit *>(u"mine"_s)->toPlainText(), u"mine"_s);
        QCOMPARE(m_window->findChild<QPlainTextEdit *>(u"before"_s)->toPlainText(), u"before"_s);
        QVERIFY(textOf(u"conflictWhat"_s).contains(u"Bea"_s));
        press(key);
        QTRY_COMPARE(m_list->count(), 0);
        QCOMPARE(person().note, note);
        if (note != "mine"_L1)
            return;
        QTRY_VERIFY(m_window->findChild<QAction *>(u"takeBack"_s)->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(person().note, u"theirs"_s);
    }

    void twoVersionsBecomeOneTextWhileNewsArrive()
    {
        noteConflictOfNote();
        openAttention(1);
        press(Qt::Key_4);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"mergedWords"_s);
        press(Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u" 12"_s); // no key of the page now
        (*m_workspace)->database().tellNews({.everything = true});
        QTest::qWait(300);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"mergedWords"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_list->count(), 0);
        QCOMPARE(person().note, u"mine\ntheirs 12"_s);
    }

    void newsKeepWhatIsChosenAndTyped()
    {
        m_window->showPlace(Place::Everyone);
        auto *leads = m_window->findChild<QListView *>(u"leads"_s);
        QTRY_COMPARE(leads->model()->rowCount(), 2);
        press(Qt::Key_Down);
        QTRY_COMPARE(leads->currentIndex().row(), 1);
        const auto *name = m_window->findChild<PlainLabel *>(u"personName"_s);
        const auto chosen = [&] { // the name comes a moment after the row
            return leads->currentIndex().data(LeadListModel::RowRole).value<LeadRow>();
        };
        QTRY_VERIFY(!chosen().givenName.isEmpty());
        const QString given = chosen().givenName;
        QTRY_VERIFY(name->text().startsWith(given));
        asARoundDoes([&](Connection &store) {
            return store.run(u"UPDATE person SET family_name = 'King' WHERE given_name = ?1"_s,
                             {given});
        });
        (*m_workspace)
            ->database()
            .tellNews({.tables = {u"person"_s, u"lead"_s}, .everything = true});
        QTRY_COMPARE(name->text(), given + u" King"_s); // the same person, as they are now
        QCOMPARE(leads->currentIndex().row(), 1);
        press(Qt::Key_Slash);
        auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"Ki"_s);
        (*m_workspace)->database().tellNews({.everything = true});
        QTest::qWait(400);
        QCOMPARE(search->text(), u"Ki"_s);
        QVERIFY(search->hasFocus());
    }

private:
    Language m_language;
    std::unique_ptr<OpenWorkspace> m_workspace;
    MemoryKeychain m_keychain;
    std::unique_ptr<TeamLink> m_team;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QListWidget> m_list;
    LeadId m_lead;
};

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
