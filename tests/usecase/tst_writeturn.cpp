// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openworkspace.h"
#include "store/draftstore.h"
#include "usecase/keepdraft.h"
#include "usecase/learn.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// Whether somebody else who opened the same store could write now.
Result<bool> mayOthersWrite(Session &session)
{
    CALLWELL_LET(const auto other,
                 Connection::open(session.store.path(), Connection::Mode::ReadWrite));
    CALLWELL_TRY(other->run(u"PRAGMA busy_timeout = 1"_s));
    const Done begun = other->run(u"BEGIN IMMEDIATE"_s);
    if (!begun && begun.error().code == ErrorCode::StoreInUse)
        return false;
    CALLWELL_TRY(begun);
    CALLWELL_TRY(other->run(u"ROLLBACK"_s));
    return true;
}

Result<bool> mayOthersWriteWhileItIsRead(Session &session)
{
    CALLWELL_LET(const auto members, Rows::select<Member>(session.store, {}));
    return members.isEmpty() ? Result<bool>(true) : mayOthersWrite(session);
}

// Changes something in a group of its own, then looks at another one.
Result<bool> mayOthersWriteAfterwards(Session &session)
{
    CALLWELL_TRY(inGroup(session.store, session.group("test"_L1, {}), [&] {
        return Rows::insert(session.store,
                            Member{.id = session.newId<MemberId>(), .name = u"Zoe"_s});
    }));
    return mayOthersWrite(session);
}

} // namespace

/*! What is decided upon stays as it was read until the decision is written. */
class TestWriteTurn : public QObject
{
    Q_OBJECT

private:
    template<typename Row>
    [[nodiscard]] QList<Row> rows(OpenWorkspace &workspace)
    {
        return await(workspace->ask([](Connection &store) { return Rows::select<Row>(store, {}); }))
            .value();
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void nobodyWritesBetweenWhatAUseCaseReadsAndWhatItWrites()
    {
        OpenWorkspace workspace;
        const auto others = workspace.perform(&mayOthersWriteWhileItIsRead);
        VERIFY_OK(others);
        QVERIFY(!*others);
    }

    void whoOnlyLooksLetsOthersWrite()
    {
        OpenWorkspace workspace;
        const auto others = await(workspace->look(&mayOthersWriteWhileItIsRead));
        VERIFY_OK(others);
        QVERIFY(*others);
    }

    void theTurnEndsWithItsFirstGroup()
    {
        OpenWorkspace workspace;
        const auto others = workspace.perform(&mayOthersWriteAfterwards);
        VERIFY_OK(others);
        QVERIFY(*others);
        QCOMPARE(rows<Member>(workspace).size(), 2);
    }

    void whatIsWrittenOutsideAGroupIsKeptToo()
    {
        OpenWorkspace workspace;
        const LeadId lead = workspace.addLead(u"Ada"_s, u"Sand"_s);
        VERIFY_OK(workspace.perform(&keepDraft, KeepDraft{.lead = lead, .words = "half"}));
        const auto draft = await(workspace->ask([lead](Connection &store) {
            return DraftStore(store).find(DraftKind::Call, lead.uuid());
        }));
        VERIFY_OK(draft);
        QVERIFY(draft->has_value());
        QCOMPARE((*draft)->words, QByteArray("half"));
    }

    void aRefusalEndsTheTurnAndLeavesNothing()
    {
        OpenWorkspace workspace;
        const LeadId lead = workspace.addLead(u"Ada"_s, u"Sand"_s);
        const auto refused = workspace.perform(&addNote, AddNote{.lead = lead});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleBroken);
        QVERIFY(*await(workspace->look(&mayOthersWrite)));
        VERIFY_OK(workspace.perform(&addNote, AddNote{.lead = lead, .words = u"x"_s}));
    }
};

QTEST_GUILESS_MAIN(TestWriteTurn)
#include "tst_writeturn.moc"
