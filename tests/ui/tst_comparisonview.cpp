// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/comparisonmodel.h"
#include "pages/script/comparisonview.h"
#include "theme/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QString before = QStringLiteral("# First call\nGood day, Ada.\nDo you have time?\nOne\nTwo\n"
                                      "Three\nGoodbye.");
const QString after = QStringLiteral("# First call\nGood day, dear Ada.\nDo you have a minute?\n"
                                     "One\nTwo\nA line that is new\nThree");

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void keysGoFromDifferenceToDifference()
    {
        ComparisonView view;
        show(view);
        view.compare(u"Version 1"_s, before, u"Version 2"_s, after);
        const QAbstractItemModelTester tester(
            view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view.model()->differences(), QList<int>({1, 5, 7}));
        QCOMPARE(at(view), u"1 Good day, dear Ada."_s);
        QCOMPARE(place(view), u"Difference 1 of 3"_s);
        QVERIFY(!button(view, u"previousDifference"_s)->isEnabled());

        press(view, Qt::Key_F7);
        QCOMPARE(at(view), u"5 A line that is new"_s);
        press(view, Qt::Key_F7);
        QCOMPARE(at(view), u"7 Goodbye."_s); // what went stands on its own side
        QCOMPARE(place(view), u"Difference 3 of 3"_s);
        QVERIFY(!button(view, u"nextDifference"_s)->isEnabled());
        press(view, Qt::Key_F7);
        QCOMPARE(at(view), u"7 Goodbye."_s);

        press(view, Qt::Key_Up);
        QCOMPARE(at(view), u"6 Three"_s);
        QCOMPARE(place(view), u"Difference 2 of 3"_s);
        press(view, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(at(view), u"5 A line that is new"_s);
        press(view, Qt::Key_F7, Qt::ShiftModifier);
        press(view, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(at(view), u"1 Good day, dear Ada."_s);
    }

    void theButtonsDoTheSame()
    {
        ComparisonView view;
        show(view);
        view.compare(u"1"_s, before, u"2"_s, after);
        QTest::keyClick(button(view, u"nextDifference"_s), Qt::Key_Space);
        QCOMPARE(at(view), u"5 A line that is new"_s);
        QTest::keyClick(button(view, u"previousDifference"_s), Qt::Key_Space);
        QCOMPARE(at(view), u"1 Good day, dear Ada."_s);
    }

    void tabLeavesTheTable()
    {
        ComparisonView view;
        show(view);
        view.compare(u"1"_s, before, u"2"_s, after);
        QVERIFY(table(view)->hasFocus());
        press(view, Qt::Key_Tab);
        QVERIFY(!table(view)->hasFocus());
    }

    void whatAReaderHears_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("a line that is the same") << 0 << u"# First call"_s << u"# First call"_s;
        QTest::newRow("a word that is new")
            << 1 << u"Changed: Good day, Ada."_s
            << u"Changed: Good day, dear Ada.. The words that differ: dear"_s;
        QTest::newRow("words that became others")
            << 2 << u"Changed: Do you have time?. The words that differ: time"_s
            << u"Changed: Do you have a minute?. The words that differ: a minute"_s;
        QTest::newRow("a line that is new") << 5 << u"No line"_s << u"New: A line that is new"_s;
        QTest::newRow("a line that went") << 7 << u"Went: Goodbye."_s << u"No line"_s;
    }
    void whatAReaderHears()
    {
        QFETCH(int, row);
        QFETCH(QString, left);
        QFETCH(QString, right);
        ComparisonView view;
        show(view);
        view.compare(u"Version 1"_s, before, u"Version 2"_s, after);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(table(view));
        QVERIFY(whole && whole->tableInterface());
        QCOMPARE(whole->text(QAccessible::Name), u"Comparison"_s);
        const auto said = [&](int column) {
            return whole->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(said(ComparisonModel::Before), left);
        QCOMPARE(said(ComparisonModel::After), right);
    }

    void linesAreNumberedOnBothSides()
    {
        ComparisonView view;
        show(view);
        view.compare(u"Version 1"_s, before, u"Version 2"_s, after);
        const auto cell = [&](int row, int column) {
            return view.model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(6, ComparisonModel::BeforeNumber), u"6"_s);
        QCOMPARE(cell(6, ComparisonModel::AfterNumber), u"7"_s);
        QCOMPARE(cell(5, ComparisonModel::BeforeNumber), QString());
        QCOMPARE(cell(7, ComparisonModel::AfterNumber), QString());
        QCOMPARE(view.model()->headerData(ComparisonModel::After, Qt::Horizontal).toString(),
                 u"Version 2"_s);
    }

    void nothingDiffers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("two that are the same") << before << u"Both are the same."_s;
        QTest::newRow("two empty ones") << QString() << u"There is nothing to compare."_s;
    }
    void nothingDiffers()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        ComparisonView view;
        show(view);
        view.compare(u"1"_s, before, u"2"_s, after);
        view.compare(u"1"_s, text, u"2"_s, text);
        QCOMPARE(place(view), words);
        press(view, Qt::Key_F7);
        press(view, Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(!button(view, u"nextDifference"_s)->isEnabled());
    }

    void longLinesAreBrokenAndStayWhole()
    {
        ComparisonView view;
        show(view);
        const QString longLine = u"and so on "_s.repeated(60);
        view.compare(u"1"_s, longLine, u"2"_s, longLine + u"for ever"_s);
        const int line = QFontMetrics(table(view)->font()).height();
        QVERIFY(table(view)->rowHeight(0) > 5 * line);
        QCOMPARE(table(view)->horizontalHeader()->length(), table(view)->viewport()->width());
    }

    // Marks are drawn, in the colours of either palette, whatever stands in the lines.
    void itIsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light, from left to right") << false << Qt::LeftToRight;
        QTest::newRow("light, from right to left") << false << Qt::RightToLeft;
        QTest::newRow("dark, from left to right") << true << Qt::LeftToRight;
        QTest::newRow("dark, from right to left") << true << Qt::RightToLeft;
    }
    void itIsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        ComparisonView view;
        QPalette palette = view.palette();
        palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
        view.setPalette(palette);
        show(view);
        view.compare(u"1"_s, u"<b>same</b>\nold words of it\ngone"_s, u"2"_s,
                     u"<b>same</b>\nnew words of it"_s);
        const QImage picture = table(view)->viewport()->grab().toImage();
        const auto ground = [&](int row, int column) {
            const QRect cell = table(view)->visualRect(view.model()->index(row, column));
            return picture.pixelColor(cell.bottomRight() - QPoint(2, 1));
        };
        const QColor base = palette.color(QPalette::Base);
        QCOMPARE(ground(0, ComparisonModel::Before), base);
        QVERIFY(ground(1, ComparisonModel::Before) != base);
        QVERIFY(ground(1, ComparisonModel::After) != ground(1, ComparisonModel::Before));
        QVERIFY(ground(2, ComparisonModel::Before) != base);
        const bool mirrored = table(view)->columnViewportPosition(ComparisonModel::Before)
            > table(view)->columnViewportPosition(ComparisonModel::After);
        QCOMPARE(mirrored, direction == Qt::RightToLeft);
        // what looks like a markup is text like any other
        QCOMPARE(view.model()->index(0, ComparisonModel::Before).data().toString(),
                 u"<b>same</b>"_s);
    }

private:
    static void show(ComparisonView &view)
    {
        view.resize(700, 400);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    static QTableView *table(ComparisonView &view) { return view.findChild<QTableView *>(); }
    static QToolButton *button(ComparisonView &view, const QString &name)
    {
        return view.findChild<QToolButton *>(name);
    }
    static QString place(ComparisonView &view)
    {
        return view.findChild<PlainLabel *>(u"comparisonPlace"_s)->text();
    }
    static QString at(ComparisonView &view)
    {
        const QModelIndex index = table(view)->currentIndex();
        return QString::number(index.row()) + u' ' + index.data().toString();
    }
    static void press(ComparisonView &view, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table(view), key, modifiers);
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
