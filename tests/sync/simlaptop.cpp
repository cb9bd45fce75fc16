// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/simlaptop.h"

#include "store/serverturn.h"
#include "store/values.h"

#include <QFile>
#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

SimLaptop::SimLaptop(QString login, const QString &emptyStore, quint32 seed, Opener opener,
                     Safeguard leftOut)
    : m_login(std::move(login))
    , m_opener(std::move(opener))
    , m_leftOut(leftOut)
    , m_uuids(seed)
{
    QFile::copy(emptyStore, m_path);
    if (const Done opened = reopen(); !opened)
        qFatal("%s", qPrintable(opened.error().detail));
    const auto joined = inTurn(*m_store, [&]() -> Done {
        CALLWELL_LET(const auto state, SyncState::read(*m_store));
        return state ? Done() : SyncState{.laptop = newId()}.write(*m_store);
    });
    if (!joined)
        qFatal("%s", qPrintable(joined.error().detail));
}

std::unique_ptr<SimLaptop> SimLaptop::copy(quint32 seed) const
{
    const QString file = m_folder.filePath(u"copy.callwell"_s);
    QFile::remove(file);
    if (const Done copied = m_store->run(u"VACUUM INTO ?1"_s, {file}); !copied)
        qFatal("%s", qPrintable(copied.error().detail));
    auto other = std::make_unique<SimLaptop>(m_login, file, seed, m_opener, m_leftOut);
    other->m_edits = m_edits;
    other->m_everAcknowledged = m_everAcknowledged;
    return other;
}

Done SimLaptop::reopen()
{
    m_store.reset();
    CALLWELL_ASSIGN(m_store, Connection::open(m_path, Connection::Mode::ReadWrite));
    return prepareForRounds(*m_store);
}

QList<QUuid> SimLaptop::ids(const QString &table, const QString &condition)
{
    QList<QUuid> ids;
    auto query = m_store->query(u"SELECT id FROM %1 %2 ORDER BY id"_s.arg(table, condition));
    while (query && query->next())
        ids.append(QUuid::fromRfc4122(query->value(0).toByteArray()));
    return ids;
}

Result<qint64> SimLaptop::change(const QString &kind,
                                 const QList<std::pair<QString, QVariantList>> &statements)
{
    CALLWELL_LET(const auto group,
                 ChangeGroup::begin(*m_store, {.kind = kind, .at = m_clock.now()}));
    for (const auto &[sql, values] : statements)
        CALLWELL_TRY(m_store->run(sql, values));
    CALLWELL_TRY(group->commit());
    CALLWELL_LET(
        Query kept,
        m_store->query(u"SELECT 1 FROM change WHERE group_number = ?1"_s, {group->number()}));
    return kept.next() ? group->number() : 0;
}

Done SimLaptop::edit(const QString &table, const QUuid &row, const QString &field,
                     const QString &value)
{
    CALLWELL_LET(const qint64 group,
                 change(u"edit"_s,
                        {{u"UPDATE %1 SET %2 = ?1 WHERE id = ?2"_s.arg(table, field),
                          {value, toSql(row)}}}));
    if (group > 0)
        m_edits.append(
            {.group = group, .table = table, .row = row, .field = field, .value = value});
    return {};
}

Result<RoundReport> SimLaptop::round(const Disturbance &disturbance)
{
    if (!m_session)
        CALLWELL_ASSIGN(m_session, m_opener(m_login));
    FaultyGateway gateway(*m_session, m_leftOut);
    gateway.failAt(disturbance.failAt);
    gateway.pushFails = disturbance.pushFails;
    gateway.meanwhile = disturbance.meanwhile;
    if (!m_forgotten.first.isEmpty())
        gateway.forget(m_forgotten.first, m_forgotten.second);
    gateway.ours = [this](const QString &table, const VersionSink &sink) -> Done {
        CALLWELL_LET(Query query,
                     m_store->query(u"SELECT id, _version FROM %1 ORDER BY id"_s.arg(table)));
        while (query.next()) {
            CALLWELL_TRY(sink(QUuid::fromRfc4122(query.value(0).toByteArray()), query.number(1)));
        }
        return {};
    };
    const qint64 acknowledged = state().acknowledged;
    const auto report = Round(*m_store, gateway, m_clock).run();
    m_everAcknowledged = std::max(m_everAcknowledged, state().acknowledged);
    if (gateway.wasCut())
        hangUp();
    if (gateway.failed())
        CALLWELL_TRY(reopen());
    CALLWELL_TRY(weaken(gateway.lastCursor(), !report, acknowledged));
    return report;
}

// What would stand here without the safeguard that is left out.
Done SimLaptop::weaken(const QString &reached, bool failed, qint64 acknowledged)
{
    SyncState state = this->state();
    if (m_leftOut == Safeguard::OneTransaction && failed && !reached.isEmpty()
        && !state.cursor.isEmpty())
        state.cursor = reached;
    if (m_leftOut == Safeguard::GroupNumbers && failed && state.acknowledged == acknowledged)
        state.laptop = newId();
    CALLWELL_TRY(inServerTurn(*m_store, [&] { return state.write(*m_store); }));
    if (m_leftOut != Safeguard::BaseApart)
        return {};
    return inServerTurn(*m_store, [&]() -> Done {
        CALLWELL_TRY(
            m_store->run(u"UPDATE person SET note = (SELECT content ->> 'note' FROM sync_base "
                         "WHERE row_id = person.id AND content IS NOT NULL) WHERE id IN "
                         "(SELECT row_id FROM sync_base WHERE content ->> 'note' IS NOT NULL)"_s));
        return m_store->run(u"DELETE FROM sync_base"_s);
    });
}

} // namespace Callwell
