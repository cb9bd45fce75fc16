// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "sync/addressproblem.h"
#include "sync/joiningfile.h"
#include "sync/serverurl.h"
#include "words/errorwords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

// A certificate's outside: what is inside is looked at by who connects.
const QByteArray pem = "-----BEGIN CERTIFICATE-----\n"
                       "MIIBszCCAVmgAwIBAgIUFtyPvGEZ\n"
                       "-----END CERTIFICATE-----\n";

QJsonObject usual()
{
    return {{u"callwell_join"_s, 1}, {u"host"_s, u"db.example.org"_s},
            {u"port"_s, 5433},       {u"database"_s, u"callwell"_s},
            {u"login"_s, u"nils"_s}, {u"certificate"_s, QString::fromLatin1(pem)}};
}

QByteArray with(const QString &field, const QJsonValue &value)
{
    QJsonObject object = usual();
    object.insert(field, value);
    return QJsonDocument(object).toJson();
}

QByteArray without(const QString &field)
{
    QJsonObject object = usual();
    object.remove(field);
    return QJsonDocument(object).toJson();
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"nils.callwell-join"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
    return path;
}

// The name of the problem, or of the error, or nothing.
QString problemIn(const Result<ServerAddress> &result)
{
    if (result)
        return {};
    if (result.error().code == ErrorCode::AddressInvalid)
        return result.error().arguments.value(1);
    return QString::fromLatin1(
        QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(result.error().code)));
}

} // namespace

class TestJoiningFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArray>("certificate");
        QTest::newRow("a name and a certificate of one's own")
            << u"db.example.org"_s << u"nils"_s << pem;
        QTest::newRow("the system's certificates")
            << u"db.example.org"_s << u"nils"_s << QByteArray();
        QTest::newRow("two certificates") << u"db.example.org"_s << u"nils"_s << pem + pem;
        QTest::newRow("an address of four numbers") << u"192.0.2.7"_s << u"nils"_s << pem;
        QTest::newRow("an address with colons") << u"2001:db8::7"_s << u"nils"_s << pem;
        QTest::newRow("a login in other letters") << u"db.example.org"_s << u"نادية \"'$$"_s << pem;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, host);
        QFETCH(QString, login);
        QFETCH(QByteArray, certificate);
        const ServerAddress address{.host = host,
                                    .port = 5433,
                                    .database = u"call well"_s,
                                    .login = login,
                                    .certificate = certificate};
        const auto bytes = joiningFileText(address);
        VERIFY_OK(bytes);
        QVERIFY(!bytes->contains("password"));
        const QTemporaryDir folder;
        const auto read = readJoiningFile(written(folder, *bytes));
        VERIFY_OK(read);
        QVERIFY(*read == address);
    }

    void noFileForASocket()
    {
        const ServerAddress address{
            .host = u"/run/postgresql"_s, .database = u"callwell"_s, .login = u"nils"_s};
        const auto bytes = joiningFileText(address);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().arguments.value(1), u"host"_s);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing in it") << QByteArray() << u"FileEmpty"_s;
        QTest::newRow("not JSON") << QByteArray("host=db.example.org") << u"not_ours"_s;
        QTest::newRow("JSON cut off in the middle")
            << with(u"port"_s, 1).chopped(9) << u"not_ours"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"not_ours"_s;
        QTest::newRow("other JSON") << QByteArray("{\"host\":\"x\"}") << u"not_ours"_s;
        QTest::newRow("a version that is text")
            << with(u"callwell_join"_s, u"1"_s) << u"not_ours"_s;
        QTest::newRow("version 0") << with(u"callwell_join"_s, 0) << u"not_ours"_s;
        QTest::newRow("a newer version") << with(u"callwell_join"_s, 2) << u"newer"_s;
        QTest::newRow("a newer version without the rest")
            << QByteArray("{\"callwell_join\":2}") << u"newer"_s;
        QTest::newRow("with a password") << with(u"password"_s, u"secret"_s) << u"password"_s;
        QTest::newRow("longer than a joining file can be")
            << with(u"more"_s, QString(70'000, u'x')) << u"too_long"_s;
        QTest::newRow("no host") << without(u"host"_s) << u"host"_s;
        QTest::newRow("an empty host") << with(u"host"_s, QString()) << u"host"_s;
        QTest::newRow("two hosts") << with(u"host"_s, u"a.example,b.example"_s) << u"host"_s;
        QTest::newRow("the folder of a socket") << with(u"host"_s, u"/tmp/evil"_s) << u"host"_s;
        QTest::newRow("an abstract socket") << with(u"host"_s, u"@evil"_s) << u"host"_s;
        QTest::newRow("a host with a space") << with(u"host"_s, u"a b"_s) << u"host"_s;
        QTest::newRow("a host with a line break") << with(u"host"_s, u"a\n"_s) << u"host"_s;
        QTest::newRow("a host with NUL") << with(u"host"_s, u"a\0b"_s) << u"host"_s;
        QTest::newRow("a host that is a number") << with(u"host"_s, 7) << u"host"_s;
        QTest::newRow("no port") << without(u"port"_s) << u"port"_s;
        QTest::newRow("port 0") << with(u"port"_s, 0) << u"port"_s;
        QTest::newRow("port 65536") << with(u"port"_s, 65536) << u"port"_s;
        QTest::newRow("half a port") << with(u"port"_s, 5432.5) << u"port"_s;
        QTest::newRow("a port that is text") << with(u"port"_s, u"5432"_s) << u"port"_s;
        QTest::newRow("no database") << without(u"database"_s) << u"database"_s;
        QTest::newRow("a database with NUL") << with(u"database"_s, u"a\0b"_s) << u"database"_s;
        QTest::newRow("a database of 64 bytes")
            << with(u"database"_s, QString(32, u'ä')) << u"database"_s;
        QTest::newRow("no login") << without(u"login"_s) << u"login"_s;
        QTest::newRow("an empty login") << with(u"login"_s, QString()) << u"login"_s;
        QTest::newRow("no certificate at all") << without(u"certificate"_s) << u"certificate"_s;
        QTest::newRow("a certificate that is none")
            << with(u"certificate"_s, u"trust me"_s) << u"certificate"_s;
        QTest::newRow("a certificate without its end")
            << with(u"certificate"_s, QString::fromLatin1(pem.first(60))) << u"certificate"_s;
        QTest::newRow("a certificate that is no base64")
            << with(u"certificate"_s, QString::fromLatin1(pem).replace(u"MIIB"_s, u"M=IB"_s))
            << u"certificate"_s;
        QTest::newRow("a certificate with something else beside it")
            << with(u"certificate"_s,
                    QString::fromLatin1(pem + QByteArray(pem).replace("CERTIFICATE", "X509 CRL")))
            << u"certificate"_s;
        QTest::newRow("a private key")
            << with(u"certificate"_s,
                    QString::fromLatin1(QByteArray(pem).replace("CERTIFICATE", "PRIVATE KEY")))
            << u"private_key"_s;
        QTest::newRow("a certificate as long as a book")
            << with(u"certificate"_s, QString::fromLatin1(pem.repeated(400))) << u"too_long"_s;
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const QTemporaryDir folder;
        QCOMPARE(problemIn(readJoiningFile(written(folder, bytes))), problem);
    }

    void filesThatCannotBeRead()
    {
        const QTemporaryDir folder;
        QCOMPARE(problemIn(readJoiningFile(folder.filePath(u"none"_s))), u"FileMissing"_s);
        QCOMPARE(problemIn(readJoiningFile(folder.path())), u"FileIsDirectory"_s);
        QCOMPARE(problemIn(readJoiningFile(u"/dev/zero"_s)), u"too_long"_s);
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ServerAddress>("address");
        const ServerAddress usualOne{
            .host = u"db.example.org"_s, .database = u"callwell"_s, .login = u"nils"_s};
        const auto changed = [&](auto change) {
            ServerAddress address = usualOne;
            change(address);
            return address;
        };
        QTest::newRow("the shortest") << u"postgresql://nils@db.example.org/callwell"_s << usualOne;
        QTest::newRow("the other scheme")
            << u"postgres://nils@db.example.org/callwell"_s << usualOne;
        QTest::newRow("space around it")
            << u" postgresql://nils@db.example.org/callwell\n"_s << usualOne;
        QTest::newRow("capitals in the host")
            << u"postgresql://nils@DB.Example.org/callwell"_s << usualOne;
        QTest::newRow("what is done anyway")
            << u"postgresql://nils@db.example.org/callwell?sslmode=verify-full&sslrootcert=system"_s
            << usualOne;
        QTest::newRow("with a port") << u"postgresql://nils@db.example.org:6000/callwell"_s
                                     << changed([](auto &a) { a.port = 6000; });
        QTest::newRow("letters of a URL in names")
            << u"postgresql://n%40%2F%3A@db.example.org/call%20well"_s << changed([](auto &a) {
                   a.login = u"n@/:"_s;
                   a.database = u"call well"_s;
               });
        QTest::newRow("colons in the address")
            << u"postgresql://nils@[2001:db8::7]/callwell"_s
            << changed([](auto &a) { a.host = u"2001:db8::7"_s; });
        QTest::newRow("a host in other letters")
            << u"postgresql://nils@bücher.example/callwell"_s
            << changed([](auto &a) { a.host = u"xn--bcher-kva.example"_s; });
        QTest::newRow("a socket") << u"postgresql://nils@/callwell?host=/run/other"_s
                                  << changed([](auto &a) { a.host = u"/run/other"_s; });
        QTest::newRow("the usual socket")
            << u"postgresql:///callwell?user=nils&port=5433"_s << changed([](auto &a) {
                   a.host = u"/run/postgresql"_s;
                   a.port = 5433;
               });
    }
    void addressesAreRead()
    {
        QFETCH(QString, url);
        QFETCH(ServerAddress, address);
        const auto read = addressFromUrl(url);
        VERIFY_OK(read);
        QCOMPARE(read->host, address.host);
        QCOMPARE(read->port, address.port);
        QCOMPARE(read->database, address.database);
        QCOMPARE(read->login, address.login);
        QVERIFY(read->certificate.isEmpty());
    }

    void theCertificateIsRead()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, pem);
        const auto read =
            addressFromUrl(u"postgresql://nils@db.example.org/callwell?sslrootcert="_s + path);
        VERIFY_OK(read);
        QCOMPARE(read->certificate, pem);
    }

    void onASocketOneIsWhoOneIs()
    {
        const auto read = addressFromUrl(u"postgresql:///callwell"_s);
        VERIFY_OK(read);
        QVERIFY(!read->login.isEmpty());
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QString() << u"form"_s;
        QTest::newRow("a host alone") << u"db.example.org"_s << u"form"_s;
        QTest::newRow("another scheme") << u"https://nils@db.example.org/callwell"_s << u"form"_s;
        QTest::newRow("words of libpq") << u"host=db.example.org user=nils"_s << u"form"_s;
        QTest::newRow("a space within")
            << u"postgresql://ni ls@db.example.org/callwell"_s << u"form"_s;
        QTest::newRow("a fragment")
            << u"postgresql://nils@db.example.org/callwell#a"_s << u"form"_s;
        QTest::newRow("a port that is none")
            << u"postgresql://nils@db.example.org:x/callwell"_s << u"form"_s;
        QTest::newRow("port 0") << u"postgresql://nils@db.example.org:0/callwell"_s << u"port"_s;
        QTest::newRow("a password")
            << u"postgresql://nils:secret@db.example.org/callwell"_s << u"password"_s;
        QTest::newRow("a password with an @")
            << u"postgresql://nils:sec@ret@db.example.org/callwell"_s << u"form"_s;
        QTest::newRow("an empty password")
            << u"postgresql://nils:@db.example.org/callwell"_s << u"password"_s;
        QTest::newRow("a password behind it")
            << u"postgresql://nils@db.example.org/callwell?password=secret"_s << u"password"_s;
        QTest::newRow("no login") << u"postgresql://db.example.org/callwell"_s << u"login"_s;
        QTest::newRow("no database") << u"postgresql://nils@db.example.org/"_s << u"database"_s;
        QTest::newRow("no path") << u"postgresql://nils@db.example.org"_s << u"database"_s;
        QTest::newRow("a database with NUL")
            << u"postgresql://nils@db.example.org/a%00b"_s << u"database"_s;
        QTest::newRow("two hosts")
            << u"postgresql://nils@a.example,b.example/callwell"_s << u"form"_s;
        QTest::newRow("two hosts behind it")
            << u"postgresql://nils@/callwell?host=/run/a,/run/b"_s << u"host"_s;
        QTest::newRow("an abstract socket")
            << u"postgresql://nils@/callwell?host=@evil"_s << u"host"_s;
        QTest::newRow("less than full verification")
            << u"postgresql://nils@db.example.org/callwell?sslmode=require"_s << u"parameter"_s;
        QTest::newRow("a parameter that is not known")
            << u"postgresql://nils@db.example.org/callwell?options=-csearch_path%3Dx"_s
            << u"parameter"_s;
        QTest::newRow("a parameter twice")
            << u"postgresql://nils@/callwell?host=/run/a&host=/run/b"_s << u"parameter"_s;
        QTest::newRow("a host in two places")
            << u"postgresql://nils@db.example.org/callwell?host=/tmp"_s << u"parameter"_s;
        QTest::newRow("a certificate that is not there")
            << u"postgresql://nils@db.example.org/callwell?sslrootcert=/no/such"_s
            << u"FileMissing"_s;
        QTest::newRow("a certificate that is none")
            << u"postgresql://nils@db.example.org/callwell?sslrootcert=/etc/passwd"_s
            << u"certificate"_s;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, url);
        QFETCH(QString, problem);
        const auto read = addressFromUrl(url);
        QCOMPARE(problemIn(read), problem);
        QVERIFY(!errorText(read.error()).contains(u"secret"_s));
        QVERIFY(!errorText(read.error()).contains(u"ret@"_s));
    }

    void everyProblemHasItsWords()
    {
        for (const AddressProblem problem : allValues<AddressProblem>()) {
            const QString text = errorText(addressFailure(u"<what>"_s, problem).error());
            QVERIFY2(!text.contains(QString(code(problem)) + u". "_s), qPrintable(text));
            QVERIFY(text.contains(u"<what>"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestJoiningFile)
#include "tst_joiningfile.moc"
