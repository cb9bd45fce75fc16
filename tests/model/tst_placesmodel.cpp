// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/foundmodel.h"
#include "model/placesmodel.h"
#include "openworkspace.h"
#include "usecase/raisehand.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestPlacesModel : public QObject
{
    Q_OBJECT

private:
    using Tester = QAbstractItemModelTester;

private Q_SLOTS:
    void init()
    {
        // the tester asks for pictures too, which nobody knows without QtGui
        QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance)"_s));
    }

    void numbersFollowWhatIsDone()
    {
        OpenWorkspace workspace;
        const LeadId lead = workspace.addLead(u"Ada"_s, u"Byron"_s);
        PlacesModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(!model.index(0).data(PlacesModel::CountRole).isValid());
        model.refresh();
        QTRY_COMPARE(model.count(Place::Everyone), 1);
        QCOMPARE(model.count(Place::WantsACall), 0);
        QVERIFY(workspace.perform(&raiseHand, RaiseHand{.lead = lead}).has_value());
        QTRY_COMPARE(model.count(Place::WantsACall), 1);
    }

    void everyPlaceHasARow()
    {
        OpenWorkspace workspace;
        PlacesModel model(*workspace);
        QCOMPARE(model.rowCount(), static_cast<int>(allValues<Place>().size()));
        for (const Place place : allValues<Place>())
            QCOMPARE(model.placeAt(static_cast<int>(place)), place);
    }

    void somebodyIsFoundByTheLastFourDigits()
    {
        OpenWorkspace workspace;
        const LeadId lead =
            workspace.addLead(u"Ada"_s, u"Byron"_s, {.phoneNumbers = {u"+33 6 28 12 34 56"_s}});
        workspace.addLead(u"Bea"_s, u"Other"_s, {.phoneNumbers = {u"+33 6 28 12 99 99"_s}});
        FoundModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.search(u"3456"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.foundAt(0).familyName, u"Byron"_s);
        QCOMPARE(model.foundAt(0).lead, lead);
        QCOMPARE(model.foundAt(0).number, u"+33628123456"_s);
    }

    void whatWasTypedBeforeIsForgotten()
    {
        OpenWorkspace workspace;
        workspace.addLead(u"Ada"_s, u"Byron"_s);
        workspace.addLead(u"Bea"_s, u"Other"_s);
        FoundModel model(*workspace);
        QSignalSpy loaded(&model, &FoundModel::loaded);
        model.search(u"b"_s);
        model.search(u"byr"_s);
        QVERIFY(loaded.wait(10'000));
        QCOMPARE(model.rowCount(), 1);
        model.search({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlacesModel)
#include "tst_placesmodel.moc"
