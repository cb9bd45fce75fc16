// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/entrymodel.h"
#include "pages/settings/stepsedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! The lists of settings, and what is done with their lines by keys. */
class TestSettingLists : public QObject
{
    Q_OBJECT

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void stepsAreMovedAndRemovedByKeys()
    {
        StepsEdit edit({{.kind = StepKind::Call, .gapDays = 1},
                        {.kind = StepKind::Mail, .gapDays = 2},
                        {.kind = StepKind::Message, .gapDays = 3}});
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(edit.steps().at(0).kind, StepKind::Mail);
        QCOMPARE(edit.steps().at(1).kind, StepKind::Call);
        press(Qt::Key_Delete); // the one that was moved
        QCOMPARE(edit.steps().size(), 2);
        QCOMPARE(edit.steps().at(1).kind, StepKind::Message);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(edit.steps().at(0).kind, StepKind::Message);
        QCOMPARE(edit.steps().at(0).gapDays, 3);
    }

    void theModelHoldsWhateverItIsGiven()
    {
        EntryModel model({u"Name"_s, u"Kind"_s});
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid id = QUuid::createUuid();
        model.setRows({{.id = id, .cells = {u"A\nB"_s, u"C"_s}}, {.cells = {u"only one"_s}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"A B"_s);
        QCOMPARE(model.index(1, 1).data().toString(), QString());
        QCOMPARE(model.rowOf(id), 0);
        QCOMPARE(model.rowOf({}), -1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSettingLists)
#include "tst_settinglists.moc"
