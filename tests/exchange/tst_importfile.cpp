// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/soundness.h"
#include "usecase/importfile.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QString testData = QStringLiteral(CALLWELL_TEST_DATA "/");

Result<ImportFile> bankFile(const QString &path = testData + u"bank-calls.csv"_s)
{
    ImportFile input{.path = path};
    CALLWELL_ASSIGN(input.map, ImportMap::fromFile(testData + u"bank-calls.map.json"_s));
    return input;
}

Result<QStringList> column(Connection &store, const QString &sql)
{
    CALLWELL_LET(Query query, store.query(sql));
    QStringList values;
    while (query.next())
        values.append(query.text(0));
    return values;
}

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void everyRowBecomesALead()
    {
        const auto input = bankFile();
        VERIFY_OK(input);
        const auto report = importFile(session(), *input);
        VERIFY_OK(report);
        QCOMPARE(report->rows, 32);
        QCOMPARE(report->added, 32);
        QCOMPARE(report->known, 0);
        QCOMPARE(report->rejected, 0);
        QVERIFY(report->rejectedFile.isEmpty());
        const auto curve = column(store(), uR"(
            SELECT attempts || ': ' || count(*) || ' ' || sum(stage = 'won')
            FROM lead_summary JOIN lead ON lead.id = lead_id GROUP BY attempts)"_s);
        VERIFY_OK(curve);
        QCOMPARE(*curve,
                 (QStringList{u"1: 10 1"_s, u"2: 11 3"_s, u"3: 2 1"_s, u"4: 6 1"_s, u"7: 3 1"_s}));
        const auto stages = column(store(), uR"(
            SELECT stage || ' ' || owner_side || ' ' || (closed_at IS NOT NULL) || ' ' || count(*)
            FROM lead GROUP BY stage, owner_side, closed_at IS NOT NULL ORDER BY stage)"_s);
        VERIFY_OK(stages);
        QCOMPARE(*stages, (QStringList{u"nurturing marketing 0 25"_s, u"won sales 1 7"_s}));
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
    }

    void factsComeFromTheCall()
    {
        const auto input = bankFile();
        VERIFY_OK(input);
        VERIFY_OK(importFile(session(), *input));
        const auto first = column(store(), uR"(
            SELECT known_fact.key || '=' || known_fact.answer
            FROM known_fact JOIN call ON call.id = known_fact.source_id
            WHERE known_fact.person_id = (SELECT min(id) FROM person) ORDER BY 1)"_s);
        VERIFY_OK(first);
        QVERIFY(first->contains(u"month=may"_s));
        QVERIFY(first->contains(u"contact type=telephone"_s)
                || first->contains(u"contact type=cellular"_s));
        const auto nothing = column(store(), uR"(
            SELECT answer FROM known_fact
            WHERE answer IN ('unknown', 'nonexistent', '', '999') AND key <> 'age')"_s);
        VERIFY_OK(nothing);
        QVERIFY(nothing->isEmpty());
    }

    void aCallOfNoLengthReachedNobody()
    {
        const auto input = bankFile();
        VERIFY_OK(input);
        VERIFY_OK(importFile(session(), *input));
        const auto calls = column(store(), uR"(
            SELECT disposition || ' ' || ifnull(call_outcome.good_for, 'none') || ' ' || count(*)
            FROM call LEFT JOIN call_outcome ON call_outcome.id = outcome_id
            GROUP BY disposition, call_outcome.good_for ORDER BY 1)"_s);
        VERIFY_OK(calls);
        QCOMPARE(
            *calls,
            (QStringList{u"answered good 7"_s, u"answered neutral 24"_s, u"no_answer none 1"_s}));
    }

    void theSameFileAgainAddsNothing()
    {
        const auto input = bankFile();
        VERIFY_OK(input);
        VERIFY_OK(importFile(session(), *input));
        const auto before = syncedRows(store());
        VERIFY_OK(before);
        const auto groups = column(store(), u"SELECT number FROM change_group"_s);
        VERIFY_OK(groups);

        const auto again = importFile(session(), *input);
        VERIFY_OK(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 32);
        QCOMPARE(syncedRows(store()), before);
        QCOMPARE(column(store(), u"SELECT number FROM change_group"_s), groups);
    }

    void anImportIsTakenBackAsOneAndCanComeAgain()
    {
        VERIFY_OK(addTestLead(session(), u"Ada"_s, u"Lovelace"_s, {.organisationName = u"Acme"_s}));
        const auto before = syncedRows(store());
        VERIFY_OK(before);
        const auto input = bankFile();
        VERIFY_OK(input);
        VERIFY_OK(importFile(session(), *input));
        QVERIFY(syncedRows(store()) != before);

        const auto undone = undo(session());
        VERIFY_OK(undone);
        QCOMPARE(undone->kind, u"import_file"_s);
        QCOMPARE(undone->origin, Origin::Import);
        QCOMPARE(undone->subject, u"bank-calls.csv"_s);
        QCOMPARE(syncedRows(store()), before);
        const auto faults = findFaults(store());
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());

        const auto again = importFile(session(), *input);
        VERIFY_OK(again);
        QCOMPARE(again->added, 32);
    }

    void aDryRunTellsTheSameAndChangesNothing()
    {
        const QString path = write("given name;company;mail;note\n"
                                   "Ada;Acme;ada@example.org;met at the fair\n"
                                   "Bo;Acme;wrong;\n"
                                   "Cy;Bolt;cy@example.org;\n"_ba);
        ImportFile input{.path = path, .dryRun = true};
        const auto map = ImportMap::fromJson(R"({"columns": {"given name": "given_name",
            "company": "organisation", "mail": "email", "note": "activity"}})",
                                             {});
        VERIFY_OK(map);
        input.map = *map;
        const auto before = syncedRows(store());
        const auto dry = importFile(session(), input);
        VERIFY_OK(dry);
        QCOMPARE(syncedRows(store()), before);
        QVERIFY(!QFile::exists(path + u".rejected.csv"_s));

        input.dryRun = false;
        const auto real = importFile(session(), input);
        VERIFY_OK(real);
        QCOMPARE(dry->rows, 3);
        QCOMPARE(dry->added, 2);
        QCOMPARE(dry->rejected, 1);
        QCOMPARE(dry->organisations, 2);
        QCOMPARE(dry->activities, 1);
        QCOMPARE(real->added, dry->added);
        QCOMPARE(real->rejected, dry->rejected);
        QCOMPARE(real->organisations, dry->organisations);
        QCOMPARE(real->activities, dry->activities);
        QCOMPARE(real->facts, dry->facts);
    }

    void whatIsThereIsUsed()
    {
        VERIFY_OK(addTestLead(session(), u"Ada"_s, u"Lovelace"_s, {.organisationName = u"Acme"_s}));
        const QString path = write("name,company\nBo Bell,Acme\nCy Coe,Acme\nDi Dee,Bolt\n"_ba);
        const auto report = importFile(session(), {.path = path});
        VERIFY_OK(report);
        QCOMPARE(report->organisations, 1);
        const auto people = column(store(), uR"(
            SELECT organisation.name || ' ' || count(*)
            FROM person JOIN organisation ON organisation.id = organisation_id
            GROUP BY organisation.id ORDER BY 1)"_s);
        VERIFY_OK(people);
        QCOMPARE(*people, (QStringList{u"Acme 3"_s, u"Bolt 1"_s}));
    }

    void badRowsAreWrittenBesideTheFile()
    {
        const QString path = write("name,e-mail\n"
                                   "\"Bell, Bo\",bo@example.org\n"
                                   "too few\n"
                                   "\"Too,\n\"\"many\"\"\",x@example.org,more\n"
                                   "name,e-mail\n"
                                   "Cy Coe,cy@example.org\n"_ba);
        const auto report =
            importFile(session(), {.path = path, .reason = [](const RowFault &fault) {
                                       return u"\"kind\" %1"_s.arg(static_cast<int>(fault.kind));
                                   }});
        VERIFY_OK(report);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->rejected, 3);
        QCOMPARE(report->firstRejected.size(), 3);
        QCOMPARE(report->firstRejected.at(1).line, 4);
        QCOMPARE(report->rejectedFile, path + u".rejected.csv"_s);
        QFile file(report->rejectedFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 "rejected_line,\"rejected_reason\",name,e-mail\n"
                 "3,\"\"\"kind\"\" 0\",too few\n"
                 "4,\"\"\"kind\"\" 1\",\"Too,\n\"\"many\"\"\",x@example.org,more\n"
                 "6,\"\"\"kind\"\" 2\",name,e-mail\n"_ba);
    }

    void spacesAfterCommasAreNotPartOfTheNames()
    {
        const auto report = importFile(
            session(), {.path = testData + u"people.csv"_s, .noName = u"No name (row {line})"_s});
        VERIFY_OK(report);
        QCOMPARE(report->added, 4);
        const auto people = Rows::select<Person>(store(), "ORDER BY id"_L1);
        VERIFY_OK(people);
        QCOMPARE(displayName(people->at(0)), u"whitford"_s);
        QCOMPARE(people->at(0).address, u"12 example street\nwillow farm\nst agnes 4999 wa"_s);
        QCOMPARE(displayName(people->at(1)), u"lachlan berg, junior"_s);
        QCOMPARE(displayName(people->at(3)), u"No name (row 5)"_s);
    }

    void aCancelledImportLeavesNothing()
    {
        QByteArray text = "name,e-mail,team\n"_ba;
        for (int i = 0; i < 600; ++i)
            text += "Ada %1,%1@example.org,%1\n"_ba.replace("%1", QByteArray::number(i));
        const QString path = write(text + "too few\n");
        const auto before = syncedRows(store());
        std::stop_source stop;
        int reports = 0;
        const auto report = importFile(session(),
                                       {.path = path,
                                        .progress =
                                            [&](qint64 bytes, qint64 of) {
                                                ++reports;
                                                QVERIFY(bytes <= of);
                                                stop.request_stop();
                                            },
                                        .cancelled = stop.get_token()});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 1);
        QCOMPARE(syncedRows(store()), before);
        QVERIFY(!QFile::exists(path + u".rejected.csv"_s));
        QVERIFY(!store().inGroup());
    }

    void aFileThatBreaksOffLeavesNothing()
    {
        const QString path =
            write("name,e-mail\nAda,ada@example.org\ntoo few\nBo,\"bo@example.org\n"_ba);
        const auto before = syncedRows(store());
        const auto report = importFile(session(), {.path = path});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::QuoteNeverClosed);
        QCOMPARE(syncedRows(store()), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"input.csv"_s});
    }

    void stagesBringWhatTheyNeed_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("lead"); // stage, side, hand-raise, closed, closing records
        QTest::newRow("new") << u"new"_s << u"new marketing not_asked 0 0"_s;
        QTest::newRow("wants a call") << u"wants_a_call"_s << u"wants_a_call sales yes 0 0"_s;
        QTest::newRow("in conversation, as they said yes to")
            << u"in_conversation"_s << u"in_conversation sales yes 0 0"_s;
        QTest::newRow("won") << u"won"_s << u"won sales yes 1 0"_s;
        QTest::newRow("not a fit, with its closing record")
            << u"not_a_fit"_s << u"not_a_fit marketing not_asked 1 1"_s;
    }
    void stagesBringWhatTheyNeed()
    {
        QFETCH(QString, stage);
        const QString path = write("name,where\nAda,"_ba + stage.toUtf8() + '\n');
        ImportFile input{.path = path};
        const auto map =
            ImportMap::fromJson(R"({"columns": {"name": "full_name", "where": "stage"}})", {});
        VERIFY_OK(map);
        input.map = *map;
        VERIFY_OK(importFile(session(), input));
        const auto lead = column(store(), uR"(
            SELECT stage || ' ' || owner_side || ' ' || hand_raise || ' ' || (closed_at IS NOT NULL)
                || ' ' || (SELECT count(*) FROM closing_record WHERE lead_id = lead.id)
            FROM lead)"_s);
        VERIFY_OK(lead);
        QCOMPARE(lead->size(), 1);
        QTEST(lead->first(), "lead");
        // the answer and the handover are events
        const auto events = Rows::select<Activity>(store(), "WHERE kind = 'handover'"_L1);
        VERIFY_OK(events);
        QCOMPARE(events->size(), lead->first().contains(u" yes "_s) ? 1 : 0);
    }

    void aQuestionInAFileWaitsForItsAnswer()
    {
        ImportFile input{.path = write("Name,Question\nAda,How much?\nBea,\n"_ba)};
        VERIFY_OK(importFile(session(), input));
        const auto open = Rows::select<Inquiry>(store(), {});
        VERIFY_OK(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().words, u"How much?"_s);
        QVERIFY(open->first().answer.isNull());
        QVERIFY(open->first().answerDueAt > open->first().askedAt);
    }

    void numbersAreReadAsInTheMapsRegion()
    {
        const QString path = write("name,phone\nAda,01 23 45 67 89\n"_ba);
        ImportFile input{.path = path};
        const auto map = ImportMap::fromJson(
            R"({"region": "FR", "columns": {"name": "full_name", "phone": "phone"}})", {});
        VERIFY_OK(map);
        input.map = *map;
        VERIFY_OK(importFile(session(), input));
        const auto numbers = column(store(), u"SELECT e164 FROM phone_number"_s);
        VERIFY_OK(numbers);
        QCOMPARE(*numbers, QStringList{u"+33123456789"_s});
    }

private:
    [[nodiscard]] Session &session() { return m_workspace->session(); }
    [[nodiscard]] Connection &store() { return m_workspace->store(); }
    [[nodiscard]] QString write(const QByteArray &text)
    {
        QDir folder(m_folder.path());
        const QStringList old = folder.entryList(QDir::Files);
        for (const QString &name : old)
            folder.remove(name);
        QFile file(m_folder.filePath(u"input.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no room for a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
