// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/database.h"
#include "store/settings.h"

#include <QDir>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Result<QString> workspaceName() const
    {
        return m_database
            ->read(
                [](Connection &store) { return Settings::value(store, Settings::workspaceName); })
            .result();
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(path(), Connection::Mode::Create);
        VERIFY_OK(opened);
        m_database = *std::move(opened);
    }

    void whatIsWrittenIsReadAndAnnounced()
    {
        const QSignalSpy changed(m_database.get(), &Database::changed);
        VERIFY_OK(write(u"Team North"_s));
        const auto read = workspaceName();
        VERIFY_OK(read);
        QCOMPARE(*read, u"Team North"_s);
        QTRY_COMPARE(changed.size(), 1);
        const auto touched = changed.first().first().value<TouchedRows>();
        QCOMPARE(touched.tables, QSet{u"setting"_s});
        QCOMPARE(touched.rows.size(), 1);
        QVERIFY(!touched.everything);
    }

    void aCharacterThatEndsTextsIsLeftOut()
    {
        VERIFY_OK(write(u"Team"_s + QChar(0) + u" North"_s));
        const auto read = workspaceName();
        VERIFY_OK(read);
        QCOMPARE(*read, u"Team North"_s);
    }

    void nothingIsAnnouncedWhereNothingChanged()
    {
        const QSignalSpy changed(m_database.get(), &Database::changed);
        VERIFY_OK(write(u"Team North"_s));
        VERIFY_OK(write(u"Team North"_s)); // changes nothing
        VERIFY_OK(write(u"Team South"_s));
        QTRY_COMPARE(changed.size(), 2);
    }

    void theReadingThreadCannotWrite()
    {
        const auto result =
            m_database->read([](Connection &store) { return store.run(u"DELETE FROM setting"_s); })
                .result();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StoreReadOnly);
    }

    void whatWasAskedForIsDoneBeforeTheEnd()
    {
        QList<QFuture<Done>> answers;
        for (int i = 0; i < 20; ++i)
            answers.append(writeLater(QString::number(i)));
        m_database.reset();
        for (const auto &answer : std::as_const(answers)) {
            QVERIFY(answer.isFinished());
            VERIFY_OK(answer.result());
        }
    }

    void theFileIsWholeWhenItIsClosed()
    {
        VERIFY_OK(write(u"Team North"_s));
        m_database.reset();
        // No journal beside it: copying the one file takes everything along.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.callwell"_s});
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.callwell"_s); }

    [[nodiscard]] QFuture<Done> writeLater(const QString &name)
    {
        return m_database->write([name](Connection &store) {
            const GroupInfo info{.kind = u"test"_s, .at = QDateTime::currentDateTimeUtc()};
            return inGroup(store, info,
                           [&] { return Settings::set(store, Settings::workspaceName, name); });
        });
    }

    [[nodiscard]] Done write(const QString &name) { return writeLater(name).result(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
