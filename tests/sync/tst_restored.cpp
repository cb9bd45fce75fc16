// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/keptrows.h"
#include "sync/simlaptop.h"
#include "sync/testserver.h"

#include "sync/postgresgateway.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! A server that comes back from its backup, and laptops that know more than it does. */
class TestRestored : public QObject
{
    Q_OBJECT

private:
    void addPerson(SimLaptop &laptop, const QString &name)
    {
        const QVariant person = toSql(laptop.newId());
        VERIFY_OK(laptop.change(
            u"add_lead"_s,
            {{u"INSERT INTO person (id, given_name, family_name, job_title, buyer_role, address, "
              "language, time_zone, note, created_at) "
              "VALUES (?1, ?2, '', '', 'unknown', '', '', '', '', 1)"_s,
              {person, name}},
             {u"INSERT INTO lead (id, person_id, interest, stage, owner_side, owner_id, "
              "hand_raise, next_step, created_at) "
              "VALUES (?1, ?2, '', 'new', 'sales', ?3, 'not_asked', '', 1)"_s,
              {toSql(laptop.newId()), person, toSql(m_anna)}}}));
    }

    [[nodiscard]] QStringList namesThere()
    {
        QStringList names;
        const auto rows =
            m_admin->select(u"SELECT given_name FROM data.person ORDER BY given_name"_s);
        for (const QVariantList &row : rows.value_or(QList<QVariantList>()))
            names.append(row.first().toString());
        return names;
    }

    void comeBack()
    {
        VERIFY_OK(m_kept.putBack(*m_admin));
        VERIFY_OK(m_admin->select(u"SELECT api.new_epoch()"_s));
    }

    const TestServer m_server = TestServer::started();
    const SimLaptop::Opener m_open =
        [this](const QString &login) -> Result<std::unique_ptr<Gateway>> {
        return PostgresGateway::open(m_server.address(u"restored"_s, login),
                                     TestServer::password());
    };
    KeptRows m_kept;
    std::unique_ptr<GatewayConnection> m_admin;
    std::unique_ptr<SimLaptop> m_laptop;
    QUuid m_anna;

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    // The backup holds what was sent until then.
    void init()
    {
        VERIFY_OK(m_server.freshWorkspace(u"restored"_s));
        const auto anna =
            m_server.addUser(u"restored"_s, u"restored_anna"_s, u"Anna"_s, u"rep"_s, u"north"_s);
        VERIFY_OK(anna);
        m_anna = *anna;
        auto admin = m_server.superuser(u"restored"_s);
        VERIFY_OK(admin);
        m_admin = std::move(*admin);
        m_laptop = std::make_unique<SimLaptop>(u"restored_anna"_s, emptyStore(), 1, m_open,
                                               Safeguard::None);
        addPerson(*m_laptop, u"Before"_s);
        VERIFY_OK(m_laptop->round({}));
        VERIFY_OK(KeptRows::keep(*m_admin));
    }

    void cleanup()
    {
        m_laptop.reset();
        m_admin.reset();
    }

    void whatTheBackupLacksIsSentAgain()
    {
        addPerson(*m_laptop, u"Since"_s);
        VERIFY_OK(m_laptop->round({}));
        comeBack();
        QCOMPARE(namesThere(), QStringList{u"Before"_s});
        const auto report = m_laptop->round({});
        VERIFY_OK(report);
        QVERIFY(report->restored);
        QCOMPARE(namesThere(), (QStringList{u"Before"_s, u"Since"_s}));
    }

    // Both call themselves the same laptop, and what each sent last has the same number.
    void aCopyThatComesFirstHidesNothingOfTheOtherStore()
    {
        const auto copy = m_laptop->copy(2);
        addPerson(*m_laptop, u"Original"_s);
        VERIFY_OK(m_laptop->round({}));
        comeBack();
        addPerson(*copy, u"Copy"_s);
        VERIFY_OK(copy->round({}));
        QCOMPARE(namesThere(), (QStringList{u"Before"_s, u"Copy"_s}));
        VERIFY_OK(m_laptop->round({}));
        QCOMPARE(namesThere(), (QStringList{u"Before"_s, u"Copy"_s, u"Original"_s}));
        QVERIFY(m_laptop->state().laptop != copy->state().laptop);
    }
};

QTEST_GUILESS_MAIN(TestRestored)
#include "tst_restored.moc"
