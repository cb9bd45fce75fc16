// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"
#include "openworkspace.h"
#include "pages/people/networklayout.h"
#include "pages/people/networkmodel.h"
#include "pages/people/networkview.h"
#include "pages/people/networkwindow.h"
#include "theme/emptystate.h"
#include "theme/plainlabel.h"
#include "usecase/relate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeView>
#include <QWheelEvent>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Presses keys in the picture and the list of who is around somebody. */
class TestNetworkWindow : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] PersonId of(LeadId lead)
    {
        return await((*m_workspace)->ask([lead](Connection &store) {
                   return Rows::get<Lead>(store, lead);
               }))
            .value()
            .person;
    }

    void tie(LeadId from, LeadId to, RelationshipKind kind = RelationshipKind::Knows)
    {
        QVERIFY(m_workspace
                    ->perform(&relate,
                              Relate{.person = of(from),
                                     .kind = kind,
                                     .other = of(to),
                                     .how = u"from the fair"_s})
                    .has_value());
    }

    void open(LeadId lead)
    {
        m_window = new NetworkWindow(**m_workspace, {}, lead);
        QSignalSpy shown(m_window, &NetworkWindow::shown);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(!shown.isEmpty());
    }

    [[nodiscard]] NetworkView *view() const { return m_window->view(); }
    [[nodiscard]] QTreeView *list() const { return m_window->list(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    // Who knows how many, of whom each knows how many more.
    static Network network(int first, int second)
    {
        Network network;
        network.nodes.append(NetworkNode{.name = u"Middle"_s});
        for (int i = 0; i < first; ++i) {
            const auto branch = static_cast<int>(network.nodes.size());
            network.nodes.append(NetworkNode{.distance = 1, .via = 0});
            // the first of them know the most
            for (int j = 0; j < (i % 2 == 0 ? second : 0); ++j)
                network.nodes.append(NetworkNode{.distance = 2, .via = branch});
        }
        return network;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_workspace = std::make_unique<OpenWorkspace>();
        m_ada = m_workspace->addLead(u"Ada"_s, u"Byron"_s);
        m_bea = m_workspace->addLead(u"Bea"_s, u"Curie"_s);
        m_cleo = m_workspace->addLead(u"Cleo"_s, u"Durand"_s);
    }

    void cleanup()
    {
        delete m_window;
        m_workspace.reset();
    }

    void whoIsAroundStandsInThePictureAndInTheList()
    {
        tie(m_ada, m_bea);
        tie(m_bea, m_cleo, RelationshipKind::Referred);
        open(m_ada);
        const QAbstractItemModelTester tester(
            list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list()->model()->rowCount(), 2);
        const auto shown = [this](int row, int column) {
            QString text = list()->model()->index(row, column).data().toString();
            return text.remove(QChar(0x2068)).remove(QChar(0x2069)); // around names
        };
        QCOMPARE(shown(0, NetworkModel::Who), u"Bea Curie · open lead"_s);
        QCOMPARE(shown(0, NetworkModel::How), u"Knows Bea Curie"_s);
        QCOMPARE(shown(0, NetworkModel::Source), u"from the fair"_s);
        QCOMPARE(shown(1, NetworkModel::How), u"Bea Curie: Sent us Cleo Durand"_s);
        QVERIFY(view()->hasFocus());
        QCOMPARE(view()->current(), 0);
    }

    void arrowsGoThroughThePictureAndTheListFollows()
    {
        tie(m_ada, m_bea);
        tie(m_bea, m_cleo);
        open(m_ada);
        press(Qt::Key_Right); // the only one around stands on the right
        QCOMPARE(view()->current(), 1);
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY(view()->accessibleDescription().contains(u"Bea"_s));
        press(Qt::Key_Right);
        QCOMPARE(view()->current(), 2);
        QCOMPARE(list()->currentIndex().row(), 1);
        press(Qt::Key_Right); // there is nobody
        QCOMPARE(view()->current(), 2);
        press(Qt::Key_Home);
        QCOMPARE(view()->current(), 0);
        QVERIFY(!list()->currentIndex().isValid());
    }

    void theListMovesThePicture()
    {
        tie(m_ada, m_bea);
        tie(m_ada, m_cleo);
        open(m_ada);
        list()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_End);
        QCOMPARE(view()->current(), 2);
        press(Qt::Key_Up);
        QCOMPARE(view()->current(), 1);
        QVERIFY(m_window->findChild<PlainLabel *>(u"networkChosen"_s)
                    ->text()
                    .contains(list()->currentIndex().data().toString().first(3)));
    }

    void enterOpensThatPerson_data()
    {
        QTest::addColumn<bool>("fromTheList");
        QTest::newRow("in the picture") << false;
        QTest::newRow("in the list") << true;
    }

    void enterOpensThatPerson()
    {
        QFETCH(bool, fromTheList);
        tie(m_ada, m_bea);
        open(m_ada);
        QSignalSpy requested(m_window, &NetworkWindow::personRequested);
        if (fromTheList)
            list()->setFocus();
        press(fromTheList ? Qt::Key_Home : Qt::Key_Right);
        press(Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<PersonId>(), of(m_bea));
        QTRY_VERIFY(!m_window);
    }

    void keysZoom()
    {
        tie(m_ada, m_bea);
        open(m_ada);
        const qreal fitting = view()->zoom();
        press(Qt::Key_Plus, Qt::ControlModifier);
        const qreal nearer = view()->zoom();
        QVERIFY(nearer > fitting);
        press(Qt::Key_Minus, Qt::ControlModifier);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view()->zoom() < fitting);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view()->zoom(), fitting);
        for (int i = 0; i < 50; ++i)
            press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view()->zoom(), 3.0); // and no nearer
    }

    void theWheelZoomsWithCtrlOnly()
    {
        tie(m_ada, m_bea);
        open(m_ada);
        const auto turn = [this](Qt::KeyboardModifiers modifiers) {
            const QPointF at = view()->viewport()->rect().center();
            QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view()->viewport(), &event);
        };
        const qreal fitting = view()->zoom();
        turn(Qt::NoModifier);
        QCOMPARE(view()->zoom(), fitting);
        turn(Qt::ControlModifier);
        QVERIFY(view()->zoom() > fitting);
    }

    void aClickChoosesAndTwoOpen()
    {
        tie(m_ada, m_bea);
        open(m_ada);
        QSignalSpy requested(m_window, &NetworkWindow::personRequested);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->placeOf(1));
        QCOMPARE(view()->current(), 1);
        QVERIFY(requested.isEmpty());
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, view()->placeOf(1));
        QCOMPARE(requested.size(), 1);
    }

    void whoIsAloneIsToldWhatWillStandHere()
    {
        open(m_ada);
        auto *empty = m_window->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), u"Nobody yet"_s);
        tie(m_ada, m_bea); // and it follows what changes
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->isVisible());
    }

    void anybodyCanBePutInTheMiddle()
    {
        tie(m_ada, m_bea);
        tie(m_bea, m_cleo);
        open(m_ada);
        press(Qt::Key_Right);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->windowTitle().contains(u"Bea"_s));
        QCOMPARE(view()->current(), 0);
        QCOMPARE(list()->model()->rowCount(), 2);
    }

    void hostileNamesStayPlain()
    {
        const QString name = u"<img src='https://example.com/x.png'><b>Bold</b> %1"_s;
        const LeadId hostile = m_workspace->addLead(name, u"X"_s);
        tie(hostile, m_ada);
        open(hostile);
        QVERIFY(m_window->findChild<PlainLabel *>(u"networkTitle"_s)->text().contains(name));
        // house: allows plain-label because this looks whether any other stands there
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void noTwoBoxesOverlap_data()
    {
        QTest::addColumn<Network>("network");
        QTest::newRow("alone") << network(0, 0);
        QTest::newRow("one") << network(1, 0);
        QTest::newRow("one who knows one") << network(1, 1);
        QTest::newRow("two") << network(2, 0);
        QTest::newRow("five who know three each") << network(5, 3);
        QTest::newRow("an organisation of fifty") << network(1, 50);
        QTest::newRow("sixty around one") << network(60, 0);
        QTest::newRow("as many as there may be") << network(40, 8);
    }

    void noTwoBoxesOverlap()
    {
        QFETCH(Network, network);
        const QSizeF box(200, 46);
        const QList<QPointF> places = NetworkLayout::positions(network, box);
        QCOMPARE(places.size(), network.nodes.size());
        QCOMPARE(places.first(), QPointF());
        for (int i = 0; i < places.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                const QPointF apart = places.at(i) - places.at(j);
                QVERIFY2(std::abs(apart.x()) >= box.width() || std::abs(apart.y()) >= box.height(),
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
            }
        }
    }

    void theKeyROpensItFromTheMainWindow()
    {
        tie(m_ada, m_bea);
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        QSignalSpy filled(&window, &MainWindow::personShown);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPerson({}, m_ada);
        QTRY_VERIFY(!filled.isEmpty());
        press(Qt::Key_R);
        m_window = window.findChild<NetworkWindow *>();
        QVERIFY(m_window);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        const auto *name = window.findChild<PlainLabel *>(u"personName"_s);
        QTRY_COMPARE(name->text(), u"Bea Curie"_s);
        QTRY_VERIFY(!m_window);
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    QPointer<NetworkWindow> m_window;
    LeadId m_ada;
    LeadId m_bea;
    LeadId m_cleo;
};

QTEST_MAIN(TestNetworkWindow)
#include "tst_networkwindow.moc"
