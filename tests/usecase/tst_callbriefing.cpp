// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "usecase/callbriefing.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What stands beside a call before it begins. */
class TestCallBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>();
    }

    void whatOthersPostPushesOutNothingThatTheyRead()
    {
        Session &session = m_workspace->session();
        const auto lead = addTestLead(session, u"Ada"_s, u"Sand"_s);
        const auto friends = addTestLead(session, u"Bea"_s, u"Lind"_s);
        VERIFY_OK(lead);
        VERIFY_OK(friends);
        const auto personOf = [&](LeadId id) {
            return Rows::get<Lead>(session.store, id)->person;
        };
        const auto event = [&](PersonId person, ActivityKind kind, int minute) {
            return Rows::insert(session.store,
                                Activity{.id = session.newId<ActivityId>(),
                                         .person = person,
                                         .kind = kind,
                                         .at = session.now().addSecs(60 * minute),
                                         .words = u"%1"_s.arg(minute)});
        };
        VERIFY_OK(inGroup(session.store, session.group("test"_L1, {}), [&]() -> Done {
            CALLWELL_TRY(Rows::insert(session.store,
                                      Relationship{.id = session.newId<RowId>(),
                                                   .person = personOf(*lead),
                                                   .other = personOf(*friends),
                                                   .at = session.now()}));
            CALLWELL_TRY(event(personOf(*lead), ActivityKind::Download, 0));
            for (int minute = 1; minute <= 30; ++minute)
                CALLWELL_TRY(event(personOf(*friends), ActivityKind::Post, minute));
            return {};
        }));
        const auto briefing = callBriefing(session.store, *lead);
        VERIFY_OK(briefing);
        QCOMPARE(briefing->read.size(), 4);
        QCOMPARE(briefing->read.first().activity.kind, ActivityKind::Download);
        QCOMPARE(briefing->read.last().activity.words, u"28"_s);
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestCallBriefing)
#include "tst_callbriefing.moc"
