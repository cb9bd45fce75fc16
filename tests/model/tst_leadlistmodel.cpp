// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/leadlistmodel.h"
#include "openworkspace.h"
#include "usecase/answerinquiry.h"
#include "usecase/setnextstep.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestLeadListModel : public QObject
{
    Q_OBJECT

private:
    using Tester = QAbstractItemModelTester;

    static LeadRow rowAt(const LeadListModel &model, int row)
    {
        return model.index(row).data(LeadListModel::RowRole).value<LeadRow>();
    }

    // The family names in the order of the list, once all of them are loaded.
    static QStringList names(const LeadListModel &model)
    {
        const auto loaded = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.index(row).data(LeadListModel::RowRole).isValid())
                    return false;
            }
            return true;
        };
        if (!QTest::qWaitFor(loaded, 10'000))
            return {u"never loaded"_s};
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(rowAt(model, row).familyName);
        return names;
    }

    static void open(LeadListModel &model, const LeadQuery &query)
    {
        QSignalSpy loaded(&model, &LeadListModel::loaded);
        model.setQuery(query);
        QVERIFY(loaded.wait(10'000));
    }

    // Many leads of one person, in one change.
    static void addMany(OpenWorkspace &workspace, int count)
    {
        const LeadId first = workspace.addLead(u"A"_s, u"First"_s);
        OpenWorkspace::must(workspace.change([&](Session &session) -> Done {
            CALLWELL_LET(Lead lead, Rows::get<Lead>(session.store, first));
            for (int i = 1; i < count; ++i) {
                lead.id = session.newId<LeadId>();
                CALLWELL_TRY(Rows::insert(session.store, lead));
            }
            return {};
        }));
    }

private Q_SLOTS:
    void init()
    {
        // the tester asks for pictures too, which nobody knows without QtGui
        QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance)"_s));
    }

    void rowsComeLaterAndNothingWaits()
    {
        OpenWorkspace workspace;
        workspace.addLead(u"Ada"_s, u"Byron"_s);
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVariant atOnce = true;
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [&] { atOnce = model.index(0).data(LeadListModel::RowRole); });
        open(model, {.sort = LeadSort::Name});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!atOnce.isValid());
        QCOMPARE(names(model), QStringList{u"Byron"_s});
        QCOMPARE(rowAt(model, 0).givenName, u"Ada"_s);
    }

    void aPlaceShowsItsOwnLeadsOnly()
    {
        OpenWorkspace workspace;
        workspace.addLead(u"Ada"_s, u"Asks"_s, {.inquiry = u"Does it read our ERP?"_s});
        workspace.addLead(u"Bea"_s, u"Quiet"_s);
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        open(model, {.place = Place::Unanswered});
        QCOMPARE(names(model), QStringList{u"Asks"_s});
        QCOMPARE(rowAt(model, 0).inquiry, u"Does it read our ERP?"_s);
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        OpenWorkspace workspace;
        workspace.addLead(u"Ada"_s, u"Asks"_s, {.inquiry = u"How much?"_s});
        workspace.addLead(u"Bea"_s, u"Quiet"_s);
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setQuery({.place = Place::Everyone});
        open(model, {.place = Place::Unanswered});
        QCOMPARE(names(model), QStringList{u"Asks"_s});
        await(workspace->ask([](Connection &) -> Done { return {}; })).value();
        QTest::qWait(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void whatIsSelectedStaysSelectedWhenTheListChanges_data()
    {
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("somebody comes before")
            << QStringList{u"Aaa"_s} << QStringList{u"Aaa"_s, u"Bbb"_s, u"Ccc"_s, u"Ddd"_s};
        QTest::newRow("somebody comes behind")
            << QStringList{u"Zzz"_s} << QStringList{u"Bbb"_s, u"Ccc"_s, u"Ddd"_s, u"Zzz"_s};
        QTest::newRow("several come all over")
            << QStringList{u"Aaa"_s, u"Bcc"_s, u"Cdd"_s, u"Zzz"_s}
            << QStringList{u"Aaa"_s, u"Bbb"_s, u"Bcc"_s, u"Ccc"_s, u"Cdd"_s, u"Ddd"_s, u"Zzz"_s};
    }

    void whatIsSelectedStaysSelectedWhenTheListChanges()
    {
        QFETCH(QStringList, added);
        QFETCH(QStringList, after);
        OpenWorkspace workspace;
        workspace.addLead(u"x"_s, u"Bbb"_s);
        const LeadId chosen = workspace.addLead(u"x"_s, u"Ccc"_s);
        workspace.addLead(u"x"_s, u"Ddd"_s);
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        open(model, {.sort = LeadSort::Name});
        const QPersistentModelIndex selected = model.index(model.rowOf(chosen));
        for (const QString &name : added)
            workspace.addLead(u"x"_s, name);
        QTRY_COMPARE(names(model), after);
        QVERIFY(selected.isValid());
        QCOMPARE(model.idAt(selected.row()), chosen);
    }

    void aNewOrderMovesRowsAndKeepsTheSelection()
    {
        OpenWorkspace workspace;
        QList<LeadId> leads;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
            leads.append(workspace.addLead(u"x"_s, name));
        const QDateTime now = workspace.clock().now();
        for (int i = 0; i < 4; ++i)
            OpenWorkspace::must(workspace.perform(
                &setNextStep, SetNextStep{leads.at(i), u"call"_s, now.addDays(i)}));
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        open(model, {.sort = LeadSort::Due});
        QCOMPARE(names(model), (QStringList{u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}));
        const QPersistentModelIndex selected = model.index(1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        OpenWorkspace::must(
            workspace.perform(&setNextStep, SetNextStep{leads.at(1), u"call"_s, now.addDays(9)}));
        QTRY_COMPARE(names(model), (QStringList{u"One"_s, u"Three"_s, u"Four"_s, u"Two"_s}));
        QCOMPARE(selected.row(), 3);
        QCOMPARE(reset.count(), 0);
    }

    void whoLeavesAPlaceLeavesTheList()
    {
        OpenWorkspace workspace;
        const LeadId first = workspace.addLead(u"x"_s, u"One"_s, {.inquiry = u"a"_s});
        workspace.addLead(u"x"_s, u"Two"_s, {.inquiry = u"b"_s});
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        open(model, {.place = Place::Unanswered, .sort = LeadSort::Name});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(workspace.perform(&answerInquiry, AnswerInquiry{.lead = first, .words = u"Yes."_s})
                    .has_value());
        QTRY_COMPARE(names(model), QStringList{u"Two"_s});
    }

    void aChangedRowIsShownChanged()
    {
        OpenWorkspace workspace;
        const LeadId lead = workspace.addLead(u"x"_s, u"One"_s);
        LeadListModel model(*workspace);
        open(model, {});
        QCOMPARE(names(model), QStringList{u"One"_s});
        OpenWorkspace::must(
            workspace.perform(&setNextStep, SetNextStep{lead, u"Send the map"_s, {}}));
        QTRY_COMPARE(rowAt(model, 0).lead.nextStep, u"Send the map"_s);
    }

    void aLongListHoldsFewRows()
    {
        OpenWorkspace workspace;
        const int count = LeadListModel::cachedRows + 3 * LeadListModel::pageSize;
        addMany(workspace, count);
        LeadListModel model(*workspace);
        open(model, {});
        QCOMPARE(model.rowCount(), count);
        for (int row = 0; row < count; row += LeadListModel::pageSize) {
            QTRY_VERIFY(model.index(row).data(LeadListModel::RowRole).isValid());
        }
        QCOMPARE_LE(model.heldRows(), LeadListModel::cachedRows);
    }

    void onlyWhatIsLookedAtIsLoaded()
    {
        OpenWorkspace workspace;
        addMany(workspace, 4 * LeadListModel::pageSize);
        LeadListModel model(*workspace);
        open(model, {});
        QTRY_VERIFY(
            model.index(2 * LeadListModel::pageSize).data(LeadListModel::RowRole).isValid());
        QCOMPARE(model.heldRows(), LeadListModel::pageSize);
    }

    void givenLeadsAreShownInTheirOrder()
    {
        OpenWorkspace workspace;
        const LeadId one = workspace.addLead(u"x"_s, u"One"_s);
        const LeadId two = workspace.addLead(u"x"_s, u"Two"_s);
        workspace.addLead(u"x"_s, u"Three"_s);
        LeadListModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.showLeads({two, one});
        QCOMPARE(names(model), (QStringList{u"Two"_s, u"One"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLeadListModel)
#include "tst_leadlistmodel.moc"
