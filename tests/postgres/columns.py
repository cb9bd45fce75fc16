# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of both stores, side by side: a column of the local store that the server lacks would
live in `_more` for ever, and a synced table that it lacks would be refused."""

import re
import sqlite3
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TYPES = {"BLOB": "uuid", "TEXT": "text", "INTEGER": "bigint"}


def run(server):
    """Gives (columns, what differs)."""
    local = sqlite3.connect(":memory:")
    for path in sorted((ROOT / "resources/sql/sqlite/migrations").glob("*.sql")):
        local.executescript(path.read_text(encoding="utf-8"))
    synced = {}
    for name in ("tables.h", "teamtables.h"):
        text = (ROOT / "core/store" / name).read_text(encoding="utf-8")
        synced.update(re.findall(r"struct Table<(\w+)>\s*\{\s*static constexpr auto name = \"(\w+)\"", text))
    listed = re.search(r"using SyncedTypes =\s*std::tuple<([^>]*)>",
                       (ROOT / "core/store/tables.h").read_text(encoding="utf-8")).group(1)
    order = [synced[name.strip()] for name in listed.split(",")]
    wrong, there = [], {}
    for line in server.run("base", "SELECT e.name, a.attname, format_type(a.atttypid, NULL), a.attnotnull"
                           " FROM sync.entity e JOIN pg_attribute a ON a.attrelid = "
                           "to_regclass('data.' || quote_ident(e.name)) WHERE attnum > 0 AND NOT "
                           "attisdropped AND attname NOT LIKE '\\_%' ORDER BY e.id, attnum").splitlines():
        table, column, kind, never_null = line.split("|")
        there.setdefault(table, {})[column] = (kind, never_null == "t")
    if list(there) != order:
        wrong.append(f"the tables or their order differ: {set(order) ^ set(there) or 'the order'}")
    for table in order:
        here = {row[1]: (TYPES[row[2]], bool(row[3] or row[5]))
                for row in local.execute(f"PRAGMA table_info({table})")
                if not row[1].startswith("_")}
        if here != there.get(table):
            wrong.append(f"{table}: {set(here.items()) ^ set(there.get(table, {}).items())}")
    return sum(map(len, there.values())), wrong
