// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"
#include "sync/simlaptop.h"
#include "sync/testserver.h"

#include "sync/postgresgateway.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Who sees leads that nobody owns yet, from the first import on. */
class TestPools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManagerSeesTheNewLeadsOfMarketing_data()
    {
        QTest::addColumn<QString>("marketersTeam");
        QTest::addColumn<int>("seen");
        QTest::newRow("where nobody is a marketer") << QString() << 1;
        QTest::newRow("where the marketer is in their team") << u"north"_s << 1;
        QTest::newRow("not those of a marketer in another team") << u"south"_s << 0;
    }

    void aManagerSeesTheNewLeadsOfMarketing()
    {
        QFETCH(QString, marketersTeam);
        const TestServer server = TestServer::started();
        VERIFY_OK(server.freshWorkspace(u"pools"_s));
        VERIFY_OK(server.addUser(u"pools"_s, u"pools_mara"_s, u"Mara"_s, u"manager"_s, u"north"_s));
        if (!marketersTeam.isEmpty()) {
            VERIFY_OK(server.addUser(u"pools"_s, u"pools_mick"_s, u"Mick"_s, u"marketer"_s,
                                     marketersTeam));
        }
        const auto open = [&](const QString &login) -> Result<std::unique_ptr<Gateway>> {
            return PostgresGateway::open(server.address(u"pools"_s, login), TestServer::password());
        };
        SimLaptop office(u"pools_mara"_s, emptyStore(), 1, open, Safeguard::None);
        VERIFY_OK(office.round({}));
        const QVariant person = toSql(office.newId());
        VERIFY_OK(office.change(
            u"import_file"_s,
            {{u"INSERT INTO person (id, given_name, family_name, job_title, buyer_role, address, "
              "language, time_zone, note, created_at) "
              "VALUES (?1, 'Ada', 'Byron', '', 'unknown', '', '', '', '', 1)"_s,
              {person}},
             {u"INSERT INTO lead (id, person_id, interest, stage, owner_side, hand_raise, "
              "next_step, created_at) "
              "VALUES (?1, ?2, '', 'new', 'marketing', 'not_asked', '', 1)"_s,
              {toSql(office.newId()), person}}}));
        VERIFY_OK(office.round({}));
        QTEST(static_cast<int>(office.ids(u"lead"_s).size()), "seen");

        SimLaptop home(u"pools_mara"_s, emptyStore(), 2, open, Safeguard::None);
        VERIFY_OK(home.round({}));
        QTEST(static_cast<int>(home.ids(u"lead"_s).size()), "seen");
    }
};

QTEST_GUILESS_MAIN(TestPools)
#include "tst_pools.moc"
