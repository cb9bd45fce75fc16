// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/soundness.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! That the check finds what is wrong, and nothing where all is well. */
class TestSoundness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        // a person with a note, attempts, and changes of the same row one after the other
        const auto lead =
            addTestLead(session(), u"Ada"_s, u"Lovelace"_s,
                        {.organisationName = u"Acme"_s, .emailAddresses = {u"ada@example.org"_s}});
        VERIFY_OK(lead);
        VERIFY_OK(addNote(session(), {.lead = *lead, .words = u"Likes engines"_s}));
        for (int i = 0; i < 3; ++i) {
            m_workspace->clock().advance(std::chrono::hours(1));
            VERIFY_OK(logCall(session(), {.lead = *lead}));
        }
        VERIFY_OK(undo(session()));
    }

    void aStoreInUseIsSound()
    {
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QVERIFY2(faults->isEmpty(),
                 qPrintable(faults->isEmpty() ? QString() : faults->first().what));
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &damage, Check check,
                            const QString &what) {
            QTest::newRow(name) << damage << check << what;
        };
        row("a person without an organisation that they name", u"DELETE FROM organisation"_s,
            Check::References, u"person names a row of organisation"_s);
        row("attempts that nobody made", u"UPDATE lead_summary SET attempts = 5"_s, Check::Attempts,
            u"attempts of a lead"_s);
        row("attempts that are not counted", u"DELETE FROM lead_summary"_s, Check::Attempts,
            u"attempts of a lead"_s);
        row("a person without a document", u"DELETE FROM search_document WHERE kind = 'person'"_s,
            Check::FullText, u"a person cannot be found"_s);
        row("a note without a document", u"DELETE FROM search_document WHERE kind = 'note'"_s,
            Check::FullText, u"a note cannot be found"_s);
        row("a document of nobody", uR"(INSERT INTO search_document (kind, subject_id, person_id)
                VALUES ('person', x'00', x'00'))"_s,
            Check::FullText, u"a document without its subject"_s);
        row("a document that is not in the index", u"DELETE FROM search WHERE rowid = 1"_s,
            Check::FullText, u"a document that is not in the index"_s);
        row("a document that was not written",
            u"INSERT INTO search_stale (subject_id, kind) VALUES (x'00', 'person')"_s,
            Check::FullText, u"still to be written"_s);
        row("an index that is damaged", u"DELETE FROM search_data WHERE id > 10"_s, Check::File,
            u"search"_s);
        row("a change that the outbox does not know", u"UPDATE person SET job_title = 'CEO'"_s,
            Check::Outbox, u"differs from what the outbox wrote"_s);
        row("an updated row that was changed in another field", u"UPDATE lead SET interest = 'x'"_s,
            Check::Outbox, u"differs from what the outbox wrote"_s);
        row("a row that the outbox does not know",
            u"INSERT INTO campaign (id, name) VALUES (x'00', 'Spring')"_s, Check::Outbox,
            u"is not in the outbox"_s);
        row("a row that is gone", u"DELETE FROM email_address"_s, Check::Outbox,
            u"is not there, though the outbox did not delete it"_s);
        row("a row that should be gone", uR"(INSERT INTO activity
                    (id, person_id, kind, at, time_zone, words, from_code, to_code, attempt,
                     channel)
                SELECT row_id, person.id, 'mail', 0, '', '', '', '', 0, ''
                FROM change, person WHERE table_name = 'activity' AND operation = 'delete')"_s,
            Check::Outbox, u"is there, though the outbox deleted it"_s);
        row("an entry that was changed",
            uR"(UPDATE change SET after = json_set(after, '$.name', 'Bolt')
                WHERE table_name = 'organisation')"_s,
            Check::Outbox, u"organisation"_s);
        row("a change group that stands open", u"INSERT INTO current_group VALUES (1, 1)"_s,
            Check::Outbox, u"stands open"_s);
    }
    void whatIsWrongIsFound()
    {
        QFETCH(QString, damage);
        QFETCH(QString, what);
        VERIFY_OK(store().run(u"PRAGMA foreign_keys = OFF"_s));
        VERIFY_OK(store().runScript(withoutTriggers() + damage));
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QVERIFY(!faults->isEmpty());
        QTEST(faults->first().kind, "check");
        QVERIFY2(faults->first().what.contains(what), qPrintable(faults->first().what));
    }

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    [[nodiscard]] Connection &store() { return m_workspace->store(); }

    // As another program would change it, that knows nothing of the outbox.
    [[nodiscard]] QString withoutTriggers()
    {
        QString sql;
        auto triggers = store().query(
            u"SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (triggers && triggers->next())
            sql += triggers->text(0);
        return sql;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSoundness)
#include "tst_soundness.moc"
