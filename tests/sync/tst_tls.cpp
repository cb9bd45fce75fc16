// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gatewaytest.h"
#include "sync/recorder.h"

#include <QDir>
#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QByteArray, QByteArray>;

const QByteArray askForTls("\0\0\0\x08\x04\xd2\x16\x2f", 8);

// Everything that would make libpq less careful, were it heard.
const Environment careless{{"PGSSLMODE", "disable"},
                           {"PGREQUIREAUTH", "none,password,md5,scram-sha-256"},
                           {"PGSSLNEGOTIATION", "postgres"},
                           {"PGCHANNELBINDING", "disable"}};

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private:
    Done local(const QString &sql) const
    {
        ServerAddress address = m_server.address(u"postgres"_s, m_server.told("superuser"_L1));
        address.host = m_server.told("sockets"_L1);
        auto connection = GatewayConnection::open(address, m_server.told("password"_L1));
        if (!connection)
            return std::unexpected(connection.error());
        if (auto done = (*connection)->select(sql); !done)
            return std::unexpected(done.error());
        return {};
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    // A certificate NAME.pem with its key NAME.key, as the server's user may read them.
    void makeCertificate(const QString &name, const QStringList &more) const
    {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_s,
                      QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                  u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                                  path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)}
                          + more);
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(openssl.exitCode() == 0, openssl.readAll().constData());
        if (const QFileInfo data(m_server.told("data"_L1)); data.ownerId() != getuid()) {
            QCOMPARE(chown(QFile::encodeName(path(name + u".key"_s)).constData(), data.ownerId(),
                           static_cast<gid_t>(-1)),
                     0);
        }
    }
    QByteArray read(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    // Who may come in how, and how the server proves itself.
    void arrange(const QByteArray &method, const QString &certificate, bool tls)
    {
        QFile file(m_server.told("hba"_L1));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("local all all scram-sha-256\nhost all all samehost " + method + '\n');
        file.close();
        const QString pem = certificate.isEmpty() ? m_certificate : path(certificate + u".pem"_s);
        const QString key = QString(pem).replace(u".pem"_s, u".key"_s);
        VERIFY_OK(local(u"ALTER SYSTEM SET ssl_cert_file = '%1'"_s.arg(pem)));
        VERIFY_OK(local(u"ALTER SYSTEM SET ssl_key_file = '%1'"_s.arg(key)));
        VERIFY_OK(local(u"ALTER SYSTEM SET ssl = %1"_s.arg(tls ? u"on"_s : u"off"_s)));
        VERIFY_OK(m_server.stop(TestServer::Stop::Politely));
        VERIFY_OK(m_server.start());
    }
    void set(const Environment &environment)
    {
        m_set.append(environment.keys());
        for (auto one = environment.begin(); one != environment.end(); ++one)
            qputenv(one.key().constData(), one.value());
    }

    TestServer m_server = TestServer::started();
    QTemporaryDir m_folder{QDir::tempPath() + u"/callwell-tls-XXXXXX"_s};
    QString m_certificate; // the server's own
    QString m_database = u"tls"_s;
    QByteArray m_home = qgetenv("HOME");
    QByteArrayList m_set; // variables

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        // the server may be another user
        QCOMPARE(chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
        m_certificate = m_server.told("certificate"_L1).replace(u"ca.pem"_s, u"server.pem"_s);
        const QString ca = m_server.told("certificate"_L1);
        const QString caKey = m_server.told("authorityKey"_L1);
        const QStringList here{u"-subj"_s,   u"/CN=localhost"_s,
                               u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                               u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s};
        const QStringList signedByUs{u"-CA"_s, ca, u"-CAkey"_s, caKey};
        makeCertificate(u"evil"_s, {u"-subj"_s, u"/CN=Tests"_s, u"-days"_s, u"1"_s});
        makeCertificate(u"other_authority"_s,
                        here
                            + QStringList{u"-CA"_s, path(u"evil.pem"_s), u"-CAkey"_s,
                                          path(u"evil.key"_s), u"-days"_s, u"1"_s});
        makeCertificate(u"own"_s, here + QStringList{u"-days"_s, u"1"_s});
        makeCertificate(u"other_host"_s,
                        signedByUs
                            + QStringList{u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                          u"subjectAltName=DNS:other.example"_s, u"-days"_s,
                                          u"1"_s});
        makeCertificate(u"expired"_s,
                        here + signedByUs
                            + QStringList{u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s,
                                          u"20200102000000Z"_s});
        makeCertificate(u"not_yet"_s,
                        here + signedByUs
                            + QStringList{u"-not_before"_s, u"20900101000000Z"_s, u"-not_after"_s,
                                          u"20900102000000Z"_s});
        VERIFY_OK(m_server.freshWorkspace(m_database));
        VERIFY_OK(m_server.addUser(m_database, u"anna"_s, u"Anna"_s, u"rep"_s, u"north"_s));
        VERIFY_OK(m_server.addUser(m_database, u"old"_s, u"Old"_s, u"rep"_s, u"north"_s));
        const auto superuser = m_server.superuser(m_database);
        VERIFY_OK(superuser);
        VERIFY_OK((*superuser)
                      ->runScript(u"SET LOCAL password_encryption = 'md5';"
                                  "ALTER ROLE old PASSWORD '%1'"_s.arg(
                                      TestServer::password().replace(u"'"_s, u"''"_s))));
    }
    void cleanup()
    {
        for (const QByteArray &name : std::as_const(m_set))
            qunsetenv(name.constData());
        m_set.clear();
        qputenv("HOME", m_home);
    }

    void certificatesAreTakenFromTheAddressAlone_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::newRow("none, and the system's do not know it") << QByteArray();
        QTest::newRow("words that are none") << QByteArray("trust everybody");
        QTest::newRow("another one") << read(path(u"evil.pem"_s));
    }
    void certificatesAreTakenFromTheAddressAlone()
    {
        QFETCH(QByteArray, certificate);
        ServerAddress address = m_server.address(m_database, u"anna"_s);
        const QByteArray right = m_server.told("certificate"_L1).toLocal8Bit();
        set({{"SSL_CERT_FILE", right}, {"PGSSLROOTCERT", right}});
        address.certificate = certificate;
        const auto opened = GatewayConnection::open(address, TestServer::password());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::ServerCertificate);
    }

    void variablesAndFilesOfTheUserAreNotHeard_data()
    {
        const QByteArray evil = QFile::encodeName(path(u"evil.pem"_s));
        const QByteArray service = QFile::encodeName(path(u"services"_s));
        write(u"services"_s,
              "[evil]\nhostaddr=127.0.0.2\nhost=127.0.0.2\nsslmode=disable\nuser=postgres\n");
        write(u"passwords"_s, "*:*:*:*:wrong\n");
        write(u"home/.pgpass"_s, "*:*:*:*:wrong\n");
        write(u"home/.pg_service.conf"_s, "[evil]\nhostaddr=127.0.0.2\nsslmode=disable\n");
        for (const QString &name : {u"root.crt"_s, u"root.crl"_s, u"postgresql.crt"_s})
            write(u"home/.postgresql/"_s + name, read(path(u"evil.pem"_s)));
        write(u"home/.postgresql/postgresql.key"_s, "no key");

        QTest::addColumn<Environment>("environment");
        const auto row = [](const char *name, const Environment &environment) {
            QTest::newRow(name) << environment;
        };
        row("PGHOSTADDR leads elsewhere", {{"PGHOSTADDR", "127.0.0.2"}});
        row("PGHOST and PGPORT lead elsewhere", {{"PGHOST", "127.0.0.2"}, {"PGPORT", "1"}});
        row("PGSSLMODE wants no encryption", {{"PGSSLMODE", "disable"}});
        row("PGREQUIRESSL wants little", {{"PGREQUIRESSL", "0"}});
        row("PGSSLROOTCERT trusts somebody else", {{"PGSSLROOTCERT", evil}});
        row("PGOPTIONS sets what it likes",
            {{"PGOPTIONS", "-c search_path=evil -c statement_timeout=1"}});
        row("PGSERVICE names a service that leads elsewhere",
            {{"PGSERVICE", "evil"}, {"PGSERVICEFILE", service}});
        row("PGSYSCONFDIR has such a service",
            {{"PGSERVICE", "evil"}, {"PGSYSCONFDIR", QFile::encodeName(path(u"home"_s))}});
        row("PGPASSFILE knows another password",
            {{"PGPASSFILE", QFile::encodeName(path(u"passwords"_s))}, {"PGPASSWORD", "wrong"}});
        row("PGUSER is somebody else",
            {{"PGUSER", "postgres"}, {"PGDATABASE", "postgres"}, {"PGAPPNAME", "evil"}});
        row("PGREQUIREAUTH allows the password itself", {{"PGREQUIREAUTH", "password"}});
        row("PGTARGETSESSIONATTRS wants a standby", {{"PGTARGETSESSIONATTRS", "standby"}});
        row("PGSSLNEGOTIATION begins without asking", {{"PGSSLNEGOTIATION", "direct"}});
        row("PGGSSENCMODE wants another encryption", {{"PGGSSENCMODE", "require"}});
        row("PGCLIENTENCODING wants other letters", {{"PGCLIENTENCODING", "LATIN1"}});
        row("PGCHANNELBINDING wants none", {{"PGCHANNELBINDING", "disable"}});
        row("PGSSLCERT and PGSSLCRL name what is none",
            {{"PGSSLCERT", evil}, {"PGSSLKEY", "/nowhere"}, {"PGSSLCRL", evil}});
        row("PGSSLMAXPROTOCOLVERSION wants an old one",
            {{"PGSSLMINPROTOCOLVERSION", "TLSv1"}, {"PGSSLMAXPROTOCOLVERSION", "TLSv1.1"}});
        row("PGDATESTYLE and PGTZ write times otherwise",
            {{"PGDATESTYLE", "German"}, {"PGTZ", "Asia/Tokyo"}});
        row("files in the home trust somebody else",
            {{"HOME", QFile::encodeName(path(u"home"_s))}});
        row("all that makes it careless", careless);
    }
    void variablesAndFilesOfTheUserAreNotHeard()
    {
        QFETCH(Environment, environment);
        const ServerAddress address = m_server.address(m_database, u"anna"_s);
        Recorder elsewhere(Recorder::Way::Lie, "127.0.0.2", static_cast<quint16>(address.port));
        set(environment);
        const auto right = GatewayConnection::open(address, TestServer::password());
        VERIFY_OK(right);
        const auto said = (*right)->select(
            u"SELECT session_user::text, current_database()::text, s.ssl, s.version, "
            "current_setting('search_path'), current_setting('statement_timeout'), "
            "current_setting('client_encoding'), current_setting('application_name'), "
            "current_setting('DateStyle') LIKE 'ISO%' "
            "FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()"_s);
        VERIFY_OK(said);
        QCOMPARE(said->first(),
                 QVariantList({u"anna"_s, m_database, true, u"TLSv1.3"_s, u"\"$user\", public"_s,
                               u"0"_s, u"UTF8"_s, u"callwell"_s, true}));
        QCOMPARE(elsewhere.finish(), QByteArray());

        Recorder liar(Recorder::Way::Lie, "127.0.0.1", 0);
        set(environment);
        ServerAddress wrong = address;
        wrong.port = liar.port();
        const auto refused = GatewayConnection::open(wrong, TestServer::password());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ServerCertificate);
        QCOMPARE(liar.finish(), askForTls);
    }

    // The listener would have heard a password: it does, from one who does not take care.
    void theListenerHears()
    {
        Recorder liar(Recorder::Way::Lie, "127.0.0.1", 0);
        QProcess psql;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, u"heard"_s);
        psql.setProcessEnvironment(environment);
        psql.start(u"psql"_s,
                   {u"-X"_s,
                    u"host=127.0.0.1 user=anna connect_timeout=5 "
                    "sslmode=prefer dbname=x port=%1"_s.arg(liar.port())});
        QVERIFY(psql.waitForFinished());
        QVERIFY(liar.finish().contains("heard"));
    }

    // The last one: the server is as the last row left it.
    void whoCannotProveItselfGetsNothing_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("lets");
        const auto certificate = [](const char *name, const QString &file, bool lets = false) {
            QTest::newRow(name) << file << QByteArray("scram-sha-256") << true << lets;
        };
        certificate("its certificate is the right one", {}, true);
        certificate("its certificate comes from another authority", u"other_authority"_s);
        certificate("it signed its certificate itself", u"own"_s);
        certificate("its certificate is for another host", u"other_host"_s);
        certificate("its certificate has expired", u"expired"_s);
        certificate("its certificate does not hold yet", u"not_yet"_s);
        QTest::newRow("it speaks no TLS")
            << QString() << QByteArray("scram-sha-256") << false << false;
        QTest::newRow("it wants the password itself")
            << QString() << QByteArray("password") << true << false;
        QTest::newRow("it wants a weak digest") << QString() << QByteArray("md5") << true << false;
        QTest::newRow("it lets in whoever comes")
            << QString() << QByteArray("trust") << true << false;
    }
    void whoCannotProveItselfGetsNothing()
    {
        QFETCH(QString, certificate);
        QFETCH(QByteArray, method);
        QFETCH(bool, tls);
        QFETCH(bool, lets);
        arrange(method, certificate, tls);
        const QString login = method == "md5" ? u"old"_s : u"anna"_s;
        for (const bool withVariables : {false, true}) {
            Recorder between(Recorder::Way::PassOn, "127.0.0.1", 0,
                             static_cast<quint16>(m_server.address({}, {}).port));
            if (withVariables) {
                set(careless);
                set({{"PGSSLROOTCERT", QFile::encodeName(path(u"evil.pem"_s))}});
            }
            ServerAddress address = m_server.address(m_database, login);
            address.port = between.port();
            auto opened = GatewayConnection::open(address, TestServer::password());
            QCOMPARE(opened.has_value(), lets);
            if (opened) {
                opened->reset();
            } else {
                QCOMPARE(opened.error().code, ErrorCode::ServerCertificate);
                QCOMPARE(opened.error().arguments, QStringList{u"localhost"_s});
            }
            const QByteArray bytes = between.finish();
            QVERIFY(bytes.startsWith(askForTls));
            if (!tls)
                QCOMPARE(bytes, askForTls);
            QVERIFY(!bytes.contains(TestServer::password().toUtf8()));
            QVERIFY(!bytes.contains(login.toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
