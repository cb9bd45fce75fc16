// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "openworkspace.h"
#include "usecase/learn.h"
#include "usecase/relate.h"
#include "usecase/undo.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private:
    using Tester = QAbstractItemModelTester;

    static Lead leadOf(OpenWorkspace &workspace, LeadId id)
    {
        return await(workspace->ask([id](Connection &store) { return Rows::get<Lead>(store, id); }))
            .value();
    }

    // An event an hour, back from now.
    static Lead personWithEvents(OpenWorkspace &workspace, int count)
    {
        const Lead lead = leadOf(workspace, workspace.addLead(u"Ada"_s, u"Byron"_s));
        OpenWorkspace::must(workspace.change([&](Session &session) -> Done {
            for (int i = 0; i < count; ++i) {
                CALLWELL_TRY(Rows::insert(
                    session.store,
                    Activity{.id = session.newId<ActivityId>(),
                             .person = lead.person,
                             .lead = lead.id,
                             .kind = i % 2 ? ActivityKind::Note : ActivityKind::Download,
                             .at = session.now().addSecs(-3600LL * i),
                             .words = QString::number(i)}));
            }
            return {};
        }));
        return lead;
    }

private Q_SLOTS:
    void init()
    {
        // the tester asks for pictures too, which nobody knows without QtGui
        QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance)"_s));
    }

    void pagesComeOneBehindTheOther()
    {
        OpenWorkspace workspace;
        const Lead lead = personWithEvents(workspace, TimelineModel::pageSize * 2 + 5);
        TimelineModel model(*workspace); // without a tester, which fetches by itself
        model.setPerson(lead.person);
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.rowCount(), TimelineModel::pageSize);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), TimelineModel::pageSize * 2);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), TimelineModel::pageSize * 2 + 5);
        QVERIFY(!model.canFetchMore({}));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row).activity.words, QString::number(row));
    }

    void aKindIsChosen()
    {
        OpenWorkspace workspace;
        const Lead lead = personWithEvents(workspace, 10);
        TimelineModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPerson(lead.person);
        model.setKinds({ActivityKind::Note});
        QTRY_COMPARE(model.rowCount(), 5);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row).activity.kind, ActivityKind::Note);
    }

    void aDayBeginsWithItsNewestEvent()
    {
        OpenWorkspace workspace;
        const Lead lead = personWithEvents(workspace, 30); // from 9 o'clock back
        TimelineModel model(*workspace);
        model.setPerson(lead.person);
        QTRY_COMPARE(model.rowCount(), 30);
        QList<int> begins;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(TimelineModel::BeginsDayRole).toBool())
                begins.append(row);
        }
        QCOMPARE(begins, (QList<int>{0, 10}));
    }

    void whatIsDoneComesOnTopAndGoesWhenItIsTakenBack()
    {
        OpenWorkspace workspace;
        const Lead lead = personWithEvents(workspace, 3);
        TimelineModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPerson(lead.person);
        QTRY_COMPARE(model.rowCount(), 3);
        workspace.clock().advance(std::chrono::minutes(5));
        QVERIFY(workspace.perform(&addNote, AddNote{lead.id, u"She laughed."_s}).has_value());
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowAt(0).activity.words, u"She laughed."_s);
        QVERIFY(workspace.perform(&undo).has_value());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowAt(0).activity.words, u"0"_s);
    }

    void whoComesToStandAroundBringsWhatTheySaid()
    {
        OpenWorkspace workspace;
        const Lead ada = personWithEvents(workspace, 3);
        const Lead bea = leadOf(workspace, workspace.addLead(u"Bea"_s, u"Curie"_s));
        const QDateTime longAgo = workspace.clock().now().addDays(-400);
        QVERIFY(workspace
                    .perform(&notePost,
                             NotePost{.person = bea.person, .words = u"Good"_s, .at = longAgo})
                    .has_value());
        TimelineModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPerson(ada.person);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(workspace
                    .perform(&relate,
                             Relate{.person = ada.person,
                                    .kind = RelationshipKind::WorksWith,
                                    .other = bea.person})
                    .has_value());
        QTRY_COMPARE(model.rowCount(), 4);
        const TimelineRow &last = model.rowAt(3);
        QCOMPARE(last.activity.words, u"Good"_s);
        QVERIFY(last.speaker.has_value());
        QCOMPARE(last.speaker->name, u"Bea Curie"_s);
        QCOMPARE(last.speaker->kind, RelationshipKind::WorksWith);
        QVERIFY(!model.rowAt(0).speaker.has_value());
    }

    void nobodyHasNoTimeline()
    {
        OpenWorkspace workspace;
        const Lead lead = personWithEvents(workspace, 3);
        TimelineModel model(*workspace);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPerson(lead.person);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setPerson({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
