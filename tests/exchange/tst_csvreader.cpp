// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "exchange/csvreader.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

struct ReadFile
{
    QList<CsvRow> rows; ///< without the header
    QStringList header;
    QString encoding;
    QChar separator;
};

Result<ReadFile> readAll(const QString &path, const CsvReader::Options &options = {})
{
    CALLWELL_LET(const auto reader, CsvReader::open(path, options));
    ReadFile file{.header = reader->header().fields,
                  .encoding = reader->encoding().name,
                  .separator = reader->separator()};
    while (true) {
        CALLWELL_LET(auto row, reader->next());
        if (!row)
            return file;
        file.rows.append(*std::move(row));
    }
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void textIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        using Rows = QList<QStringList>;
        using Lines = QList<qint64>;
        QTest::newRow("commas") << "a,b\n1,2\n3,4\n"_ba << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}
                                << Lines{2, 3};
        QTest::newRow("semicolons") << "a;b\n1;2,5\n"_ba << Rows{{u"1"_s, u"2,5"_s}} << Lines{2};
        QTest::newRow("tabs") << "a\tb\n1\t\n"_ba << Rows{{u"1"_s, u""_s}} << Lines{2};
        QTest::newRow("bars") << "a|b\n1|2\n"_ba << Rows{{u"1"_s, u"2"_s}} << Lines{2};
        QTest::newRow("a separator within quotes does not count")
            << "\"a,b,c,d\";e\n1;2\n"_ba << Rows{{u"1"_s, u"2"_s}} << Lines{2};
        QTest::newRow("spaces after commas are trimmed, those within quotes stay")
            << "a, b, c\n1 , x y , \" z \"\n"_ba << Rows{{u"1"_s, u"x y"_s, u" z "_s}} << Lines{2};
        QTest::newRow("quotes hold separators, line ends and quotes")
            << "a,b\n\"1,\n2\",\"say \"\"hi\"\"\"\n3,4\n"_ba
            << Rows{{u"1,\n2"_s, u"say \"hi\""_s}, {u"3"_s, u"4"_s}} << Lines{2, 4};
        QTest::newRow("Windows line ends")
            << "a,b\r\n1,\"2\r\n3\"\r\n4,5\r\n"_ba << Rows{{u"1"_s, u"2\n3"_s}, {u"4"_s, u"5"_s}}
            << Lines{2, 4};
        QTest::newRow("line ends of old Macs")
            << "a,b\r1,2\r3,4\r"_ba << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}} << Lines{2, 3};
        QTest::newRow("empty lines are passed over but counted")
            << "a,b\n\n1,2\n  \n\n3,4"_ba << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}
            << Lines{3, 6};
        QTest::newRow("no line end at the end")
            << "a,b\n1,2"_ba << Rows{{u"1"_s, u"2"_s}} << Lines{2};
        QTest::newRow("a quote in the middle of a field")
            << "a,b\n5\" pipe,2\n"_ba << Rows{{u"5\" pipe"_s, u"2"_s}} << Lines{2};
        QTest::newRow("rows of other lengths are the caller's matter")
            << "a,b\n1\n1,2,3\n"_ba << Rows{{u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}} << Lines{2, 3};
        QTest::newRow("a header alone") << "a,b\n"_ba << Rows{} << Lines{};
    }
    void textIsRead()
    {
        QFETCH(QByteArray, text);
        const auto file = readAll(write(text));
        VERIFY_OK(file);
        QList<QStringList> rows;
        QList<qint64> lines;
        for (const CsvRow &row : file->rows) {
            rows.append(row.fields);
            lines.append(row.line);
        }
        QTEST(rows, "rows");
        QTEST(lines, "lines");
    }

    void encodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("encoding");
        const QByteArray words = "name,town\nJosé,Köln\n";
        const QString text = QString::fromUtf8(words);
        const auto as = [&](const char *name, QStringEncoder::Flags flags = {}) -> QByteArray {
            return QStringEncoder(QLatin1StringView(name), flags).encode(text);
        };
        const auto mark = QStringConverter::Flag::WriteBom;
        QTest::newRow("UTF-8") << words << u"UTF-8"_s;
        QTest::newRow("UTF-8 with its mark") << "\xef\xbb\xbf"_ba + words << u"UTF-8"_s;
        QTest::newRow("UTF-16, little end first") << as("UTF-16LE", mark) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16, big end first") << as("UTF-16BE", mark) << u"UTF-16BE"_s;
        QTest::newRow("UTF-16 without a mark, little end first") << as("UTF-16LE") << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 without a mark, big end first") << as("UTF-16BE") << u"UTF-16BE"_s;
        QTest::newRow("Windows-1252") << as("windows-1252") << u"windows-1252"_s;
    }
    void encodingIsFound()
    {
        QFETCH(QByteArray, text);
        const auto file = readAll(write(text));
        VERIFY_OK(file);
        QCOMPARE(file->header, (QStringList{u"name"_s, u"town"_s}));
        QCOMPARE(file->rows.size(), 1);
        QCOMPARE(file->rows.first().fields, (QStringList{u"José"_s, u"Köln"_s}));
        QTEST(file->encoding, "encoding");
    }

    void otherEncodingsAreGuessedFromTheirWords_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const char *encoding, const QString &names) {
            QTest::newRow(name) << names << QString::fromLatin1(encoding);
        };
        row("Russian as Windows writes it", "windows-1251",
            u"Иванов Сергей Петрова Наталья Москва"_s);
        row("Russian as Unix wrote it", "KOI8-R", u"Иванов Сергей Петрова Наталья Москва"_s);
        row("Polish", "windows-1250",
            u"Łukasz Świątek Wójcik Żółć Gdańsk Małgorzata Paweł Wiśniewska Dąbrowski Kamiński "
            u"Łódź "
            "Poznań Wrocław Śląsk Grażyna Władysław Zieliński Kozłowski Jankowski Woźniak"_s);
        row("Greek", "ISO-8859-7", u"Παπαδόπουλος Γιώργος Αθήνα Νίκη"_s);
        row("Arabic", "windows-1256", u"محمد علي القاهرة شركة"_s);
        row("Chinese", "GB18030", u"王伟 北京市 李娜 上海 公司"_s);
        row("German", "windows-1252", u"Müller Jürgen Böhm Schäfer Groß Köln"_s);
        row("French", "windows-1252", u"Élise Lefèvre François Hélène Besançon"_s);
        row("Danish", "windows-1252", u"Åse Bjørn Sørensen Ødegård"_s);
    }
    void otherEncodingsAreGuessedFromTheirWords()
    {
        QFETCH(QString, names);
        QFETCH(QString, encoding);
        QString text = u"name,town\n"_s;
        const QStringList all = names.split(u' ');
        for (const QString &name : all)
            text += name + u",Somewhere in plain letters\n"_s;
        const auto file =
            readAll(write(QStringEncoder(encoding.toLatin1().constData()).encode(text)));
        VERIFY_OK(file);
        QCOMPARE(file->encoding, encoding);
        QCOMPARE(file->rows.size(), all.size());
        QCOMPARE(file->rows.first().fields.first(), all.first());
    }

    void namedEncodingIsUsed()
    {
        const QByteArray text = QStringEncoder("Shift_JIS").encode(u"名前,町\n山田,東京\n"_s);
        const auto file = readAll(write(text), {.encoding = u"Shift_JIS"_s});
        VERIFY_OK(file);
        QCOMPARE(file->rows.first().fields, (QStringList{u"山田"_s, u"東京"_s}));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("arguments"); // behind the path
        const QString none;
        QTest::newRow("an empty file") << ""_ba << none << ErrorCode::FileEmpty << QStringList();
        QTest::newRow("nothing but a mark")
            << "\xef\xbb\xbf"_ba << none << ErrorCode::FileEmpty << QStringList();
        QTest::newRow("nothing but empty lines")
            << "\n \n\n"_ba << none << ErrorCode::FileEmpty << QStringList();
        QTest::newRow("a NUL") << "a,b\n1,\0002\n"_ba << none << ErrorCode::FileBinary
                               << QStringList();
        QTest::newRow("controls all over") << "\x01\x02\x03\x04 a,b\n\x05\x06"_ba << none
                                           << ErrorCode::FileBinary << QStringList();
        QTest::newRow("UTF-16 that ends within a letter")
            << "\xff\xfe\x61\x00\x0a\x00\x62"_ba << none << ErrorCode::EncodingWrong
            << QStringList{u"2"_s, u"UTF-16LE"_s};
        QTest::newRow("UTF-8 that breaks in line 3")
            << "a,b\nJosé,Köln\nJos\xe9,Zoë\n"_ba << none << ErrorCode::EncodingWrong
            << QStringList{u"3"_s, u"UTF-8"_s};
        QTest::newRow("not the UTF-8 that was named")
            << "a,b\n1,2\nJos\xe9,2\n"_ba << u"UTF-8"_s << ErrorCode::EncodingWrong
            << QStringList{u"3"_s, u"UTF-8"_s};
        QTest::newRow("named UTF-8 that ends within a letter")
            << "a,b\nJos\xc3"_ba << u"UTF-8"_s << ErrorCode::EncodingWrong
            << QStringList{u"2"_s, u"UTF-8"_s};
        QTest::newRow("a quote that never closes")
            << "a,b\n1,2\n3,\"4\n5,6\n"_ba << none << ErrorCode::QuoteNeverClosed
            << QStringList{u"3"_s};
        QTest::newRow("a quote that never closes, in the second line of its row")
            << "a,b\n\"1\n2\",\"4\n5,6\n"_ba << none << ErrorCode::QuoteNeverClosed
            << QStringList{u"3"_s};
        QTest::newRow("a quote that never closes before a lot of rows")
            << "a,b\n\"1,2\n"_ba + "3,4\n"_ba.repeated(400'000) << none
            << ErrorCode::QuoteNeverClosed << QStringList{u"2"_s};
        QTest::newRow("a line of 10 MB")
            << "a,b\n1,2\n"_ba + QByteArray(10'000'000, 'x') + "\n3,4\n"
            << none << ErrorCode::LineTooLong << QStringList{u"3"_s, u"1048576"_s};
        QTest::newRow("a first line of 10 MB")
            << QByteArray(10'000'000, 'x') << none << ErrorCode::LineTooLong
            << QStringList{u"1"_s, u"1048576"_s};
        QTest::newRow("a name twice")
            << "a,b, a\n1,2,3\n"_ba << none << ErrorCode::HeaderTwice << QStringList{u"a"_s};
        QTest::newRow("no names") << ",,\n1,2,3\n"_ba << none << ErrorCode::HeaderMissing
                                  << QStringList();
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, encoding);
        QFETCH(QStringList, arguments);
        const QString path = write(text);
        const auto file = readAll(path, {.encoding = encoding});
        QVERIFY(!file);
        QTEST(file.error().code, "code");
        QCOMPARE(file.error().arguments, QStringList{path} + arguments);
    }

    void rowsAreKeptAsTheyStood()
    {
        const auto file = readAll(write("a;b\r\n\"1\r\n2\" ; 3\r\n4;5"_ba));
        VERIFY_OK(file);
        QCOMPARE(file->rows.first().original, "\"1\r\n2\" ; 3"_ba);
        QCOMPARE(file->rows.last().original, "4;5"_ba);
    }

private:
    [[nodiscard]] QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"input.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no room for a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
