// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/setnextstep.h"
#include "usecase/setstage.h"
#include "usecase/settleconflict.h"
#include "usecase/undo.h"
#include "workspacetest.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestSettleConflict : public WorkspaceTest
{
    Q_OBJECT

private:
    // Both wrote the note while apart; theirs came later and is in place.
    [[nodiscard]] FieldConflict conflict(const QString &field = u"note"_s)
    {
        insertNote(u"theirs"_s);
        const bool isNew = noteConflict(session().store,
                                        {.id = QUuid::createUuid(),
                                         .laptop = m_laptop,
                                         .table = u"person"_s,
                                         .row = m_person.uuid(),
                                         .field = field,
                                         .before = u"before"_s,
                                         .mine = u"mine"_s,
                                         .theirs = u"theirs"_s,
                                         .other = u"Bea"_s,
                                         .at = 1'700'000'000'000},
                                        m_laptop)
                               .value();
        if (!isNew)
            qFatal("the conflict is there already");
        return readAttention(session().store).value().conflicts.first();
    }

    void insertNote(const QString &note)
    {
        session().origin = Origin::System; // nothing to be taken back
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), [&]() -> Done {
            Person person = get<Person>(m_person);
            person.note = note;
            return Rows::update(session().store, person);
        }));
        session().origin = Origin::Hand;
    }

    [[nodiscard]] qint64 reject(const QString &code)
    {
        const qint64 group = Outbox(session().store).newestGroup().value();
        if (!noteRejected(session().store, {.op = group, .code = code}, session().now()))
            qFatal("the rejection cannot be noted");
        return group;
    }

    // As a round does it: what was rejected is no longer in place.
    void takeOut(const std::function<Done()> &work)
    {
        session().origin = Origin::System;
        VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}), work));
        session().origin = Origin::Hand;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>();
        m_lead = add(u"Ada"_s);
        m_person = of(m_lead);
    }

    void aConflictIsSettledEachWay_data()
    {
        QTest::addColumn<SettleConflict::Take>("take");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("changed");
        using enum SettleConflict::Take;
        QTest::newRow("what is there stays") << AsItIs << u"theirs"_s << false;
        QTest::newRow("mine is put back") << Mine << u"mine"_s << true;
        QTest::newRow("theirs is there already") << Theirs << u"theirs"_s << false;
        QTest::newRow("one text of both") << Words << u"mine and theirs"_s << true;
    }

    void aConflictIsSettledEachWay()
    {
        QFETCH(SettleConflict::Take, take);
        QFETCH(QString, note);
        QFETCH(bool, changed);
        const FieldConflict both = conflict();
        QCOMPARE(both.subject, u"Ada Sand"_s);
        QCOMPARE(both.mineWon, false);
        VERIFY_OK(settleFieldConflict(
            session(), {.conflict = both, .take = take, .words = u"mine and theirs"_s}));
        QCOMPARE(get<Person>(m_person).note, note);
        QCOMPARE(countAttention(session().store).value(), 0);
        const auto undoable = whatCanBeUndone(session()).value();
        QCOMPARE(undoable && undoable->kind == "settle_conflict"_L1, changed);
        if (changed) {
            VERIFY_OK(undo(session()));
            QCOMPARE(get<Person>(m_person).note, u"theirs"_s);
        }
    }

    void whatCameToLieThereSinceIsTurnedRoundAsWell()
    {
        const FieldConflict both = conflict();
        insertNote(u"a third one"_s);
        VERIFY_OK(settleFieldConflict(session(),
                                      {.conflict = both, .take = SettleConflict::Take::Theirs}));
        QCOMPARE(get<Person>(m_person).note, u"theirs"_s);
    }

    void aFieldThatIsNoneIsRefused()
    {
        const FieldConflict both = conflict(u"note = '' --"_s);
        const Done done =
            settleFieldConflict(session(), {.conflict = both, .take = SettleConflict::Take::Mine});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(get<Person>(m_person).note, u"theirs"_s);
        QCOMPARE(countAttention(session().store).value(), 1);
    }

    void aRowThatIsGoneIsToldAndStaysOnTheList()
    {
        FieldConflict both = conflict();
        both.row = QUuid::createUuid();
        const Done done =
            settleFieldConflict(session(), {.conflict = both, .take = SettleConflict::Take::Mine});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(countAttention(session().store).value(), 1);
    }

    void keysFindTheirBytes()
    {
        insert(Organisation{.id = OrganisationId(m_laptop), .name = u"Works"_s});
        FieldConflict both = conflict();
        both.field = u"organisation_id"_s;
        both.mine = m_laptop.toString(QUuid::WithoutBraces);
        VERIFY_OK(
            settleFieldConflict(session(), {.conflict = both, .take = SettleConflict::Take::Mine}));
        QCOMPARE(get<Person>(m_person).organisation.uuid(), m_laptop);
    }

    void rejectedWorkIsDoneAgainOnWhatIsThereNow()
    {
        VERIFY_OK(setNextStep(session(), {.lead = m_lead, .step = u"Send the plan"_s}));
        const qint64 group = reject(u"failed"_s);
        takeOut([&]() -> Done {
            Lead lead = get<Lead>(m_lead);
            lead.nextStep.clear();
            return Rows::update(session().store, lead);
        });
        QCOMPARE(readAttention(session().store).value().rejected.first().group, group);
        VERIFY_OK(doRejectedAgain(session(), group));
        QCOMPARE(get<Lead>(m_lead).nextStep, u"Send the plan"_s);
        QCOMPARE(countAttention(session().store).value(), 0);
        VERIFY_OK(undo(session()));
        QCOMPARE(get<Lead>(m_lead).nextStep, QString());
    }

    void newRowsAreAddedOnceMore()
    {
        const LeadId second = add(u"Bea"_s);
        const Lead lead = get<Lead>(second);
        const qint64 group = reject(u"missing_reference"_s);
        takeOut([&]() -> Done {
            CALLWELL_TRY(session().store.run(u"PRAGMA defer_foreign_keys = ON"_s));
            for (const QString &table : {u"activity"_s, u"lead"_s, u"person"_s}) {
                CALLWELL_TRY(
                    session().store.run(u"DELETE FROM %1 WHERE %2 = ?1"_s.arg(
                                            table, table == "person"_L1 ? u"id"_s : u"person_id"_s),
                                        {toSql(lead.person)}));
            }
            return {};
        });
        QCOMPARE(rows<Lead>().size(), 1);
        VERIFY_OK(doRejectedAgain(session(), group));
        QCOMPARE(get<Lead>(second).person, lead.person);
        QCOMPARE(get<Person>(lead.person).givenName, u"Bea"_s);
    }

    void whatIsGoneCannotBeDoneAgain()
    {
        VERIFY_OK(setNextStep(session(), {.lead = m_lead, .step = u"Send the plan"_s}));
        const qint64 group = reject(u"not_yours"_s);
        takeOut([&]() -> Done {
            CALLWELL_TRY(session().store.run(u"PRAGMA defer_foreign_keys = ON"_s));
            CALLWELL_TRY(
                session().store.run(u"DELETE FROM activity WHERE lead_id = ?1"_s, {toSql(m_lead)}));
            return Rows::remove<Lead>(session().store, m_lead);
        });
        const Done done = doRejectedAgain(session(), group);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(countAttention(session().store).value(), 1);
        VERIFY_OK(dismissRejected(session(), group));
        QCOMPARE(countAttention(session().store).value(), 0);
    }

private:
    const QUuid m_laptop = QUuid(u"018f0000-0000-7000-8000-0000000000aa"_s);
    LeadId m_lead;
    PersonId m_person;
};

QTEST_GUILESS_MAIN(TestSettleConflict)
#include "tst_settleconflict.moc"
