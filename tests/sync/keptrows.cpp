// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/keptrows.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int vacuumAfter = 20; ///< rows that are over slow down those to come

const auto helpers = uR"(
CREATE SCHEMA kept;
CREATE VIEW kept.tables AS
SELECT format('%I.%I', nspname, relname) AS name,
       format('kept.%I', nspname || '_' || relname) AS kept
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE nspname IN ('data', 'sync') AND relkind IN ('r', 'p') AND NOT relispartition;

DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT * FROM kept.tables LOOP
        EXECUTE format('CREATE TABLE %s AS TABLE %s', one.kept, one.name);
    END LOOP;
END $$;

CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE plpgsql
SET session_replication_role = replica AS $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT * FROM kept.tables LOOP
        EXECUTE format('DELETE FROM %s', one.name);
        EXECUTE format('INSERT INTO %s OVERRIDING SYSTEM VALUE TABLE %s', one.name, one.kept);
    END LOOP;
END $$;
)"_s;

} // namespace

Done KeptRows::keep(GatewayConnection &admin)
{
    return admin.runScript(helpers);
}

Done KeptRows::putBack(GatewayConnection &admin)
{
    if (++m_times % vacuumAfter == 0)
        CALLWELL_TRY(admin.select(u"VACUUM"_s));
    return admin.select(u"SELECT kept.put_back()"_s).transform([](const auto &) { });
}

} // namespace Callwell
