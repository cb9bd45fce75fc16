// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens at the server of a simulated team, whoever is on the way.
#include "sync/simulation.h"

#include "emptystore.h"
#include "sync/postgresgateway.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString literal(const QUuid &id)
{
    return u'\'' + id.toString(QUuid::WithoutBraces) + u'\'';
}

} // namespace

Done Simulation::loadedStores()
{
    const QString base = m_name + u"_base"_s;
    CALLWELL_LET(const auto admin, m_server.superuser(base));
    CALLWELL_TRY(KeptRows::keep(*admin));
    const auto open = [&](const QString &login) -> Result<std::unique_ptr<Gateway>> {
        CALLWELL_LET(auto gateway,
                     PostgresGateway::open(m_server.address(base, login), TestServer::password()));
        return std::unique_ptr<Gateway>(std::move(gateway));
    };
    for (const QString &login : m_members.keys()) {
        SimLaptop laptop(login, emptyStore(), 1, open, Safeguard::None);
        CALLWELL_TRY(laptop.round({}));
        CALLWELL_TRY(laptop.store().run(u"VACUUM INTO ?1"_s, {m_folder.filePath(login)}));
    }
    return m_kept.putBack(*admin); // the server knows none of them
}

Done Simulation::cluster(const QString &statement) const
{
    return m_server.sql(u"postgres"_s, statement.arg(m_name)).transform([](const auto &) { });
}

Done Simulation::freshServer()
{
    if (m_usable && m_admin)
        return m_kept.putBack(*m_admin);
    hangUp();
    CALLWELL_TRY(cluster(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s));
    CALLWELL_TRY(cluster(u"CREATE DATABASE %1 TEMPLATE %1_base"_s));
    return letIn();
}

// A copied database has not its original's rights.
Done Simulation::letIn()
{
    CALLWELL_ASSIGN(m_admin, m_server.superuser(m_name));
    return sql(u"GRANT CONNECT ON DATABASE %1 TO callwell_rep, callwell_manager"_s.arg(m_name))
        .transform([](const auto &) { });
}

Done Simulation::administer()
{
    CALLWELL_LET(const auto persons, sql(u"SELECT id FROM data.person ORDER BY id"_s));
    const QUuid person = persons.isEmpty()
        ? QUuid()
        : persons.at(pick(static_cast<int>(persons.size()))).at(0).toUuid();
    switch (pick(6)) {
    case 0:
        m_disturbed.insert({person, u"note"_s});
        return sql(u"UPDATE data.person SET note = 'by plain SQL %1' WHERE id = %2"_s
                       .arg(pick(1000))
                       .arg(literal(person)))
            .transform([](const auto &) { });
    case 1: {
        CALLWELL_LET(const auto gone,
                     sql(u"DELETE FROM data.email_address WHERE id = (SELECT id FROM "
                         "data.email_address ORDER BY id LIMIT 1) RETURNING id"_s));
        for (const QVariantList &row : gone)
            m_deleted.insert(row.at(0).toUuid());
        return {};
    }
    case 2:
        return sql(u"SELECT api.set_team('%1', '%2')"_s.arg(m_members.keys().at(pick(3)),
                                                            chance(50) ? u"north"_s : u"south"_s))
            .transform([](const auto &) { });
    case 3:
        return sql(u"INSERT INTO data.setting (id, name, value) "
                   "VALUES ('0190aaaa-0000-7000-8000-000000000001', 'rep_sees', '%1') "
                   "ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s.arg(
                       QStringList{u"own"_s, u"team"_s, u"all"_s}.at(pick(3))))
            .transform([](const auto &) { });
    case 4:
        // never past what is still under way: only partitions of long ago are dropped
        if (m_slow)
            return {};
        return sql(u"UPDATE sync.meta SET log_since = pg_current_xact_id()"_s)
            .transform([](const auto &) { });
    default: {
        CALLWELL_LET(const auto handed,
                     sql(u"UPDATE data.lead SET owner_id = %1, call_until = 42 WHERE id = "
                         "(SELECT id FROM data.lead ORDER BY id DESC LIMIT 1) RETURNING id"_s.arg(
                             literal(any(m_members.values())))));
        for (const QVariantList &row : handed)
            m_newer.insert(row.at(0).toUuid());
        return {};
    }
    }
}

// A transaction that stays open while others commit, so that what it wrote comes late.
Done Simulation::slowWriter()
{
    if (m_slow) {
        const Done done = m_slow->select(u"COMMIT"_s).transform([](const auto &) { });
        m_slow.reset();
        return done;
    }
    CALLWELL_ASSIGN(m_slow, m_server.superuser(m_name));
    CALLWELL_TRY(m_slow->select(u"BEGIN"_s));
    const auto low = static_cast<quint64>(m_random.generate64());
    const QUuid organisation = QUuid(quint32(0x01900000), 1, 0x7001, 0x80, 1, 1, 1, uchar(low),
                                     uchar(low >> 8), uchar(low >> 16), uchar(low >> 24));
    return m_slow
        ->select(u"INSERT INTO data.organisation (id, name, industry, size, site) "
                 "VALUES (%1, 'slow', '', '', '')"_s.arg(literal(organisation)))
        .transform([](const auto &) { });
}

// First a copy is made; the next time the server comes back as it was then.
Done Simulation::restore()
{
    hangUp();
    if (!m_backup) {
        m_backup = true;
        CALLWELL_TRY(cluster(u"DROP DATABASE IF EXISTS %1_backup"_s));
        CALLWELL_TRY(cluster(u"CREATE DATABASE %1_backup TEMPLATE %1"_s));
        CALLWELL_ASSIGN(m_admin, m_server.superuser(m_name));
        return {};
    }
    m_restored = true;
    ++m_restores;
    CALLWELL_TRY(cluster(u"DROP DATABASE %1 WITH (FORCE)"_s));
    CALLWELL_TRY(cluster(u"ALTER DATABASE %1_backup RENAME TO %1"_s));
    CALLWELL_TRY(letIn());
    m_deleted.clear();
    m_newer.clear();
    return sql(u"SELECT api.new_epoch()"_s).transform([](const auto &) { });
}

} // namespace Callwell
