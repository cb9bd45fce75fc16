// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/simulation.h"

#include "emptystore.h"
#include "store/values.h"
#include "store/writeturn.h"
#include "sync/postgresgateway.h"

#include <QFile>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Person
{
    const char *login;
    const char *role;
    const char *team;
};

// Two who see each other's leads, one of another team, and who leads the first team.
constexpr std::array people{Person{"sim_anna", "rep", "north"}, Person{"sim_ben", "rep", "north"},
                            Person{"sim_cleo", "rep", "south"},
                            Person{"sim_mara", "manager", "north"}};

} // namespace

Simulation::Simulation(TestServer server, QString name, Safeguard leftOut)
    : m_server(std::move(server))
    , m_name(std::move(name))
    , m_leftOut(leftOut)
{
}

Result<std::unique_ptr<Simulation>> Simulation::prepare(const TestServer &server,
                                                        const QString &name, Safeguard leftOut)
{
    std::unique_ptr<Simulation> simulation(new Simulation(server, name, leftOut));
    const QString base = name + u"_base"_s;
    CALLWELL_TRY(server.freshWorkspace(base));
    for (const Person &one : people) {
        const QString login = QString::fromLatin1(one.login);
        CALLWELL_LET(const QUuid member,
                     server.addUser(base, login, login, QString::fromLatin1(one.role),
                                    QString::fromLatin1(one.team)));
        simulation->m_members.insert(login, member);
    }
    CALLWELL_TRY(simulation->loadedStores());
    return simulation;
}

std::unexpected<Error> Simulation::broken(const QString &what)
{
    return failure(ErrorCode::RuleBroken, {what}, what);
}

QString Simulation::run(quint32 seed)
{
    const Done done = [&]() -> Done {
        CALLWELL_TRY(begin(seed));
        const int steps = 20 + pick(30);
        for (int i = 0; i < steps; ++i)
            CALLWELL_TRY(step());
        CALLWELL_TRY(becomeQuiet());
        for (const auto &laptop : m_laptops) {
            CALLWELL_TRY(laptopEqualsServer(*laptop, true));
            CALLWELL_TRY(everyGroupIsAccountedFor(*laptop));
            CALLWELL_TRY(storeIsSound(*laptop));
        }
        CALLWELL_TRY(theLatestWriterWon());
        CALLWELL_TRY(newerFieldsAreKept());
        return nothingDeletedCameBack();
    }();
    m_usable = done.has_value();
    if (m_usable)
        keepSessions();
    else
        hangUp();
    for (const auto &laptop : m_laptops) {
        m_groups += waitingGroups(laptop->store(), 0).value_or(0);
        const auto count = [&](const QString &table) {
            auto query = laptop->store().query(u"SELECT max(rowid) FROM "_s + table);
            return query && query->next() ? query->number(0) : 0;
        };
        m_rejections += count(u"sync_rejected"_s) > 0 ? 1 : 0;
    }
    m_laptops.clear();
    if (done)
        return {};
    return u"seed %1: %2 %3"_s.arg(seed).arg(done.error().arguments.join(u' '),
                                             done.error().detail);
}

// Nobody may be in a database that is copied, dropped or renamed.
void Simulation::hangUp()
{
    m_slow.reset();
    m_admin.reset();
    m_eyes.clear();
    for (const auto &laptop : m_laptops)
        laptop->hangUp();
    m_idle.clear();
}

// The next history goes on with sessions that are there: opening one takes as long as five rounds.
void Simulation::keepSessions()
{
    m_slow.reset();
    for (const auto &laptop : m_laptops) {
        if (auto session = laptop->takeSession())
            m_idle.emplace(laptop->login(), std::move(session));
    }
}

Done Simulation::begin(quint32 seed)
{
    m_random.seed(seed);
    m_disturbed.clear();
    m_deleted.clear();
    m_newer.clear();
    m_ahead = m_copied = m_restored = m_backup = false;
    CALLWELL_TRY(freshServer());
    for (const Person &one : people)
        CALLWELL_TRY(joinTeam(QString::fromLatin1(one.login)));
    m_laptops.at(2)->forgetColumn(u"lead"_s, u"call_until"_s); // an older program
    // somebody is there to be called
    for (int i = 0; i < 3; ++i)
        CALLWELL_TRY(newLead(*m_laptops.at(static_cast<size_t>(pick(3)))));
    for (const auto &laptop : m_laptops) {
        if (!laptop->state().cursor.isEmpty())
            CALLWELL_TRY(sync(*laptop, false));
    }
    return {};
}

// Most have loaded everything already, the others will do it in the middle of the history.
Done Simulation::joinTeam(const QString &login)
{
    const bool isNew = chance(25);
    auto laptop = std::make_unique<SimLaptop>(
        login, isNew ? emptyStore() : m_folder.filePath(login), m_random.generate(),
        [this](const QString &who) { return open(who); }, m_leftOut);
    SyncState state = laptop->state();
    state.laptop = laptop->newId();
    if (!isNew)
        state.syncedAt = state.comparedAt = laptop->clock().now();
    CALLWELL_TRY(inTurn(laptop->store(), [&] { return state.write(laptop->store()); }));
    m_laptops.push_back(std::move(laptop));
    return {};
}

Result<QList<QVariantList>> Simulation::sql(const QString &statement, const QVariantList &values)
{
    return m_admin->select(statement, values);
}

Result<std::unique_ptr<Gateway>> Simulation::open(const QString &login)
{
    if (auto idle = m_idle.extract(login))
        return std::move(idle.mapped());
    CALLWELL_LET(auto gateway,
                 PostgresGateway::open(m_server.address(m_name, login), TestServer::password()));
    return std::unique_ptr<Gateway>(std::move(gateway));
}

Done Simulation::step()
{
    SimLaptop &laptop =
        *m_laptops.at(static_cast<size_t>(pick(static_cast<int>(m_laptops.size()))));
    const int what = pick(100);
    if (what < 55)
        return work(laptop);
    if (what < 85)
        return sync(laptop, true);
    if (what < 92)
        return administer();
    if (what < 96)
        return slowWriter();
    if (what < 97 && !m_restored)
        return restore();
    if (what < 98 && !m_copied) {
        m_copied = true;
        m_laptops.push_back(laptop.copy(m_random.generate()));
        return {};
    }
    // a day behind, or four minutes ahead; now and then far ahead, where the server steps in
    const bool ahead = chance(10);
    m_ahead |= ahead;
    laptop.clock().skew(ahead ? 86'400'000 : 240'000 - pick(86'400'000));
    return {};
}

Done Simulation::work(SimLaptop &laptop)
{
    switch (pick(12)) {
    case 0:
        return newLead(laptop);
    case 1:
    case 2:
        return addWords(laptop);
    case 3:
        return moveStage(laptop);
    case 4:
        return changeAddress(laptop);
    case 5:
        return handOver(laptop);
    case 6:
        return poison(laptop);
    default:
        return editSomething(laptop);
    }
}

Done Simulation::newLead(SimLaptop &laptop)
{
    const QVariant person = toSql(laptop.newId());
    const qint64 now = laptop.clock().now().toMSecsSinceEpoch();
    return laptop
        .change(u"add_lead"_s,
                {{u"INSERT INTO person (id, given_name, family_name, job_title, buyer_role, "
                  "address, language, time_zone, note, created_at) "
                  "VALUES (?1, ?2, '<b>Roe''\"\\', '', 'unknown', '', '', '', '', ?3)"_s,
                  {person, u"P%1"_s.arg(pick(1000)), now}},
                 {u"INSERT INTO lead (id, person_id, interest, stage, owner_side, owner_id, "
                  "hand_raise, next_step, created_at) "
                  "VALUES (?1, ?2, '', 'new', 'sales', ?3, 'not_asked', '', ?4)"_s,
                  {toSql(laptop.newId()), person, toSql(m_members.value(laptop.login())), now}}})
        .transform([](qint64) { });
}

Done Simulation::editSomething(SimLaptop &laptop)
{
    const QString value = u"%1 says %2"_s.arg(laptop.login()).arg(pick(100000));
    if (chance(50)) {
        const QUuid person = any(laptop.ids(u"person"_s));
        return person.isNull()
            ? Done()
            : laptop.edit(u"person"_s, person, chance(70) ? u"note"_s : u"job_title"_s, value);
    }
    const QUuid lead = any(laptop.ids(u"lead"_s));
    return lead.isNull()
        ? Done()
        : laptop.edit(u"lead"_s, lead, chance(70) ? u"interest"_s : u"next_step"_s, value);
}

Done Simulation::moveStage(SimLaptop &laptop)
{
    static const QStringList stages{u"new"_s, u"nurturing"_s, u"in_conversation"_s, u"won"_s};
    const QUuid lead = any(laptop.ids(u"lead"_s));
    return lead.isNull() ? Done() : laptop.edit(u"lead"_s, lead, u"stage"_s, stages.at(pick(4)));
}

Done Simulation::addWords(SimLaptop &laptop)
{
    const QUuid lead = any(laptop.ids(u"lead"_s));
    if (lead.isNull())
        return {};
    return laptop
        .change(u"add_note"_s,
                {{u"INSERT INTO activity (id, person_id, lead_id, kind, at, time_zone, member_id, "
                  "words, from_code, to_code, attempt, channel) "
                  "SELECT ?1, person_id, id, 'note', ?3, '', ?4, ?5, '', '', 0, '' "
                  "FROM lead WHERE id = ?2"_s,
                  {toSql(laptop.newId()), toSql(lead), laptop.clock().now().toMSecsSinceEpoch(),
                   toSql(m_members.value(laptop.login())), u"{{ words }} %1"_s.arg(pick(1000))}}})
        .transform([](qint64) { });
}

Done Simulation::changeAddress(SimLaptop &laptop)
{
    const QUuid person = any(laptop.ids(u"person"_s));
    const QUuid address = any(laptop.ids(u"email_address"_s));
    if (!address.isNull() && chance(50)) {
        return laptop
            .change(u"remove_address"_s,
                    {{u"DELETE FROM email_address WHERE id = ?1"_s, {toSql(address)}}})
            .transform([](qint64) { });
    }
    if (person.isNull())
        return {};
    return laptop
        .change(u"add_address"_s,
                {{u"INSERT INTO email_address (id, person_id, address, label) "
                  "VALUES (?1, ?2, ?3, '')"_s,
                  {toSql(laptop.newId()), toSql(person), u"p%1@example.org"_s.arg(pick(50))}}})
        .transform([](qint64) { });
}

Done Simulation::handOver(SimLaptop &laptop)
{
    const QUuid lead = any(laptop.ids(u"lead"_s));
    if (lead.isNull())
        return {};
    const QUuid to = chance(20) ? QUuid() : any(m_members.values());
    return laptop
        .change(u"hand_over"_s,
                {{u"UPDATE lead SET owner_id = ?1 WHERE id = ?2"_s, {toSql(to), toSql(lead)}}})
        .transform([](qint64) { });
}

// A group that the server cannot take: it must not keep the others from arriving.
Done Simulation::poison(SimLaptop &laptop)
{
    if (!chance(30))
        return {};
    CALLWELL_TRY(laptop.store().run(u"PRAGMA foreign_keys = OFF"_s));
    return laptop
        .change(u"poison"_s,
                {{u"INSERT INTO email_address (id, person_id, address, label) "
                  "VALUES (?1, ?2, 'nobody@example.org', '')"_s,
                  {toSql(laptop.newId()), toSql(laptop.newId())}}})
        .transform([](qint64) { });
}

Done Simulation::sync(SimLaptop &laptop, bool mayFail)
{
    ++m_rounds;
    const bool fail = mayFail && chance(40);
    m_faults += fail ? 1 : 0;
    const bool refuse = mayFail && chance(15);
    const auto report = laptop.round(
        {.failAt = fail ? pick(40) : -1,
         .pushFails = refuse,
         .meanwhile = mayFail && chance(30) ? [&] { std::ignore = editSomething(laptop); }
                                            : std::function<void()>()});
    if (report) {
        m_conflicts += report->conflicts;
        m_moved |= report->groupsSent > 0 || !report->touched.tables.isEmpty();
    }
    CALLWELL_TRY(ownWordsAreRead(laptop));
    if (report) // of the others all is asked when it is quiet
        return mayFail ? laptopEqualsServer(laptop, false) : Done();
    if (refuse && report.error().code == ErrorCode::ServerFailed)
        return laptopEqualsServer(laptop, false);
    return fail && report.error().code == ErrorCode::ServerUnreachable
        ? Done()
        : Done(std::unexpected(report.error()));
}

} // namespace Callwell
