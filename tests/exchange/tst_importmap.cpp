// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "exchange/mapguess.h"
#include "exchange/rowreader.h"

#include <QJsonDocument>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

CsvRow rowOf(const QStringList &fields)
{
    return {.line = 7, .fields = fields};
}

Result<std::expected<ReadRow, RowFault>> readRow(const QByteArray &json, const QStringList &header,
                                                 const QStringList &fields)
{
    CALLWELL_LET(const ImportMap map, ImportMap::fromJson(json, u"map.json"_s));
    CALLWELL_LET(const RowReader reader, RowReader::make(map, rowOf(header), u"input.csv"_s));
    return reader.read(rowOf(fields));
}

} // namespace

class TestImportMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void wrongMapsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        QTest::newRow("not JSON") << "{\n\"columns\": {\n"_ba << u"line 3"_s;
        QTest::newRow("a list") << "[]"_ba << u"object"_s;
        QTest::newRow("no columns") << "{}"_ba << u"columns"_s;
        QTest::newRow("a key that is not known") << R"({"columnz": {}})"_ba << u"columnz"_s;
        QTest::newRow("a target that is not known")
            << R"({"columns": {"a": "fax"}})"_ba << u"fax"_s;
        QTest::newRow("a column without a target")
            << R"({"columns": {"a": {"key": "x"}}})"_ba << u"to"_s;
        QTest::newRow("a stage that is not known")
            << R"({"stage": "cold", "columns": {}})"_ba << u"cold"_s;
        QTest::newRow("an encoding that is not known")
            << R"({"encoding": "no-such", "columns": {}})"_ba << u"no-such"_s;
        QTest::newRow("a time zone that is not known")
            << R"({"time_zone": "Mars/Base", "columns": {}})"_ba << u"Mars"_s;
        QTest::newRow("a separator of two letters")
            << R"({"separator": ";;", "columns": {}})"_ba << u"separator"_s;
        QTest::newRow("a value that is a number")
            << R"({"columns": {"a": {"to": "fact", "values": {"x": 1}}}})"_ba << u"values"_s;
        QTest::newRow("a list of numbers")
            << R"({"not_answered": [1], "columns": {}})"_ba << u"not_answered"_s;
        QTest::newRow("others that can't be")
            << R"({"others": "email", "columns": {}})"_ba << u"others"_s;
    }
    void wrongMapsAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, what);
        const auto map = ImportMap::fromJson(json, u"map.json"_s);
        QVERIFY(!map);
        QCOMPARE(map.error().code, ErrorCode::MapInvalid);
        QCOMPARE(map.error().arguments.first(), u"map.json"_s);
        QVERIFY2(map.error().arguments.last().contains(what),
                 qPrintable(map.error().arguments.last()));
    }

    void aColumnThatIsNotThereIsRefused()
    {
        const auto read = readRow(R"({"columns": {"mail": "email"}})", {u"a"_s}, {u"1"_s});
        QVERIFY(!read);
        QCOMPARE(read.error(),
                 (Error{ErrorCode::MapColumnMissing, {u"input.csv"_s, u"mail"_s}, {}}));
    }

    void aMapSurvivesItsJson()
    {
        const QByteArray json = R"({"source": "Fair", "encoding": "windows-1252", "separator": ";",
            "language": "de", "region": "DE", "time_zone": "Europe/Berlin", "times": "dd.MM.yyyy",
            "stage": "nurturing", "name": "Guest {line}", "not_answered": ["", "-"],
            "others": "ignore", "columns": {"a": "email",
            "b": {"to": "activity", "kind": "page_visit"},
            "c": {"to": "outcome", "not_answered": ["9"], "values": {"yes": {"text": "Bought",
            "good_for": "good", "stage": "won"}}}, "d": {"to": "address", "joined_by": ", "},
            "e": {"to": "fact", "key": "plants"}}})";
        const auto map = ImportMap::fromJson(json, {});
        VERIFY_OK(map);
        QCOMPARE(map->columns.size(), 5);
        const QJsonObject once = map->toJson();
        const auto again = ImportMap::fromJson(QJsonDocument(once).toJson(), {});
        VERIFY_OK(again);
        QCOMPARE(again->toJson(), once);
        QCOMPARE(again->columns.at(2).values.value(u"yes"_s).stage, Stage::Won);
    }

    void everyTargetIsReached()
    {
        const auto read = readRow(
            R"({"times": "dd.MM.yyyy HH:mm", "time_zone": "Europe/Berlin", "columns": {
                "n": "full_name", "role": "buyer_role", "job": "job_title", "street": "address",
                "no": {"to": "address", "joined_by": " "}, "town": "address", "lang": "language",
                "memo": "person_note", "firm": "organisation", "branch": "industry",
                "staff": "size",
                "seat": "site", "about": "interest", "hand": "hand_raise",
                "page": {"to": "activity", "kind": "page_visit"},
                "tries": "attempts", "secs": "seconds", "line": "disposition",
                "end": "outcome", "by": "channel", "when": "at", "mail": "email", "tel": "phone",
                "web": {"to": "profile", "key": "linkedin"}, "x": "ignore"}})",
            {u"n"_s,    u"role"_s,  u"job"_s,    u"street"_s, u"no"_s,   u"town"_s,  u"lang"_s,
             u"memo"_s, u"firm"_s,  u"branch"_s, u"staff"_s,  u"seat"_s, u"about"_s, u"hand"_s,
             u"page"_s, u"tries"_s, u"secs"_s,   u"line"_s,   u"end"_s,  u"by"_s,    u"when"_s,
             u"mail"_s, u"tel"_s,   u"web"_s,    u"x"_s,      u"other"_s},
            {u"Ada Lovelace"_s,
             u"decides"_s,
             u"CTO"_s,
             u"Ring"_s,
             u"5"_s,
             u"Bonn"_s,
             u"en"_s,
             u"tall"_s,
             u"Acme"_s,
             u"steel"_s,
             u"50"_s,
             u"Bonn"_s,
             u"pumps"_s,
             u"yes"_s,
             u"prices"_s,
             u"3"_s,
             u"61"_s,
             u"answered"_s,
             u"Meeting"_s,
             u"phone"_s,
             u"01.07.2025 12:00"_s,
             u"a@example.org; b@example.org"_s,
             u"0228 1"_s,
             u"https://example.org/ada"_s,
             u"gone"_s,
             u"red"_s});
        VERIFY_OK(read);
        QVERIFY(read->has_value());
        const ReadRow &row = **read;
        QCOMPARE(displayName(row.person), u"Ada Lovelace"_s);
        QCOMPARE(row.person.familyName, u"Lovelace"_s);
        QCOMPARE(row.person.buyerRole, BuyerRole::Decides);
        QCOMPARE(row.person.jobTitle, u"CTO"_s);
        QCOMPARE(row.person.address, u"Ring 5\nBonn"_s);
        QCOMPARE(row.person.language, u"en"_s);
        QCOMPARE(row.person.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(row.person.note, u"tall"_s);
        QCOMPARE(row.organisation.name, u"Acme"_s);
        QCOMPARE(row.organisation.industry, u"steel"_s);
        QCOMPARE(row.organisation.size, u"50"_s);
        QCOMPARE(row.organisation.site, u"Bonn"_s);
        QCOMPARE(row.lead.interest, u"pumps"_s);
        QCOMPARE(row.lead.handRaise, HandRaise::Yes);
        QCOMPARE(row.activities.size(), 1);
        QCOMPARE(row.activities.first().kind, ActivityKind::PageVisit);
        QCOMPARE(row.attempts, 3);
        QCOMPARE(row.seconds, 61);
        QCOMPARE(row.disposition, Disposition::Answered);
        QCOMPARE(row.outcome.name, u"Meeting"_s);
        QCOMPARE(row.channel, Channel::Phone);
        QCOMPARE(row.at, QDateTime(QDate(2025, 7, 1), QTime(10, 0), QTimeZone::UTC));
        QCOMPARE(row.emailAddresses.size(), 2);
        QCOMPARE(row.emailAddresses.last().address, u"b@example.org"_s);
        QCOMPARE(row.phoneNumbers.first().written, u"0228 1"_s);
        QCOMPARE(row.profiles.first().network, u"linkedin"_s);
        QCOMPARE(row.facts.size(), 1);
        QCOMPARE(row.facts.first().key, u"other"_s);
    }

    void valuesThatMeanNothingBecomeNothing_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("known");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("Select, as forms say") << u"Select"_s << false;
        QTest::newRow("UNKNOWN in capitals") << u"UNKNOWN"_s << false;
        QTest::newRow("n/a") << u"N/A"_s << false;
        QTest::newRow("the column's own 999") << u"999"_s << false;
        QTest::newRow("an answer") << u"6"_s << true;
    }
    void valuesThatMeanNothingBecomeNothing()
    {
        QFETCH(QString, value);
        const auto read = readRow(R"({"columns": {"d": {"to": "fact", "not_answered": ["999"]}}})",
                                  {u"d"_s}, {value});
        VERIFY_OK(read);
        QTEST(!(*read)->facts.isEmpty(), "known");
    }

    void rowsThatDoNotFitAreToldApart_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<RowFault>("fault");
        const auto value = [](const QString &wrong) {
            return RowFault{.kind = RowFault::Kind::ValueWrong, .column = u"a"_s, .value = wrong};
        };
        using enum RowFault::Kind;
        QTest::newRow("too few fields") << u"fact"_s << QStringList{u"1"_s}
                                        << RowFault{.kind = TooFewFields, .wanted = 2, .found = 1};
        QTest::newRow("too many fields")
            << u"fact"_s << QStringList{u"1"_s, u"2"_s, u"3"_s}
            << RowFault{.kind = TooManyFields, .wanted = 2, .found = 3};
        QTest::newRow("the header again")
            << u"fact"_s << QStringList{u"a"_s, u"b"_s} << RowFault{.kind = HeaderAgain};
        QTest::newRow("no address") << u"email"_s << QStringList{u"me"_s, u""_s} << value(u"me"_s);
        QTest::newRow("no number of attempts")
            << u"attempts"_s << QStringList{u"two"_s, u""_s} << value(u"two"_s);
        QTest::newRow("attempts below zero")
            << u"attempts"_s << QStringList{u"-1"_s, u""_s} << value(u"-1"_s);
        QTest::newRow("no stage") << u"stage"_s << QStringList{u"hot"_s, u""_s} << value(u"hot"_s);
        QTest::newRow("no time") << u"at"_s << QStringList{u"31.02.2025"_s, u""_s}
                                 << value(u"31.02.2025"_s);
        QTest::newRow("no time zone")
            << u"time_zone"_s << QStringList{u"CET/Mars"_s, u""_s} << value(u"CET/Mars"_s);
    }
    void rowsThatDoNotFitAreToldApart()
    {
        QFETCH(QString, target);
        QFETCH(QStringList, fields);
        const QByteArray json = u"{\"columns\": {\"a\": \"%1\"}}"_s.arg(target).toUtf8();
        const auto read = readRow(json, {u"a"_s, u"b"_s}, fields);
        VERIFY_OK(read);
        QVERIFY(!*read);
        QTEST(read->error(), "fault");
    }

    void peopleWithoutANameGetTheMaps()
    {
        const auto read =
            readRow(R"({"name": "Guest {line} of {b}", "columns": {"a": "family_name"}})",
                    {u"a"_s, u"b"_s}, {u""_s, u"Bonn"_s});
        VERIFY_OK(read);
        QCOMPARE(displayName((*read)->person), u"Guest 7 of Bonn"_s);
        QVERIFY((*read)->person.givenName.isEmpty());
    }

    void columnsAreGuessed_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("sample");
        QTest::addColumn<MapTarget>("target");
        const auto row = [](const QString &column, const QString &sample, MapTarget target) {
            QTest::newRow(qUtf8Printable(column + u" with "_s + sample))
                << column << sample << target;
        };
        row(u"First Name"_s, u"Ada"_s, MapTarget::GivenName);
        row(u"Vorname"_s, u"Ada"_s, MapTarget::GivenName);
        row(u"Prénom"_s, u"Ada"_s, MapTarget::GivenName);
        row(u"surname"_s, u"L"_s, MapTarget::FamilyName);
        row(u"Apellidos"_s, u"L"_s, MapTarget::FamilyName);
        row(u"Nombre"_s, u"Ada L"_s, MapTarget::FullName);
        row(u"E-Mail-Adresse"_s, u"a@example.org"_s, MapTarget::Email);
        row(u"E-Mail"_s, u"not an address"_s, MapTarget::Fact);
        row(u"Courriel"_s, u"a@example.org"_s, MapTarget::Email);
        row(u"Téléphone"_s, u"01"_s, MapTarget::Phone);
        row(u"Firma"_s, u"Acme"_s, MapTarget::Organisation);
        row(u"Puesto"_s, u"CTO"_s, MapTarget::JobTitle);
        row(u"Date"_s, u"2025-07-01"_s, MapTarget::At);
        row(u"Datum"_s, u"01.07.2025"_s, MapTarget::At);
        row(u"Date"_s, u"last week"_s, MapTarget::Fact);
        row(u"Sprache"_s, u"de-AT"_s, MapTarget::Language);
        row(u"Sprache"_s, u"Deutsch"_s, MapTarget::Fact);
        row(u"age"_s, u"56"_s, MapTarget::Fact);
        row(u"rejected_line"_s, u"3"_s, MapTarget::Ignore);
    }
    void columnsAreGuessed()
    {
        QFETCH(QString, column);
        QFETCH(QString, sample);
        const auto map = guessMap(rowOf({column, u"x"_s}), {rowOf({sample, u"1"_s})}, u"f"_s, {});
        VERIFY_OK(map);
        QCOMPARE(map->columns.first().column, column);
        QTEST(map->columns.first().to, "target");
        QCOMPARE(map->columns.last().to, MapTarget::Fact);
    }

    void aClearNameOutweighsAFewWrongValues()
    {
        QList<CsvRow> samples(4, rowOf({u"a@example.org"_s}));
        samples.append(rowOf({u"has none"_s}));
        const auto map = guessMap(rowOf({u"E-Mail"_s}), samples, u"f"_s, {});
        VERIFY_OK(map);
        QCOMPARE(map->columns.first().to, MapTarget::Email);
    }

    void aRowIsNoHeader()
    {
        const auto map = guessMap(rowOf({u"Ada"_s, u"ada@example.org"_s}), {}, u"input.csv"_s, {});
        QVERIFY(!map);
        QCOMPARE(map.error(), (Error{ErrorCode::HeaderMissing, {u"input.csv"_s}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestImportMap)
#include "tst_importmap.moc"
