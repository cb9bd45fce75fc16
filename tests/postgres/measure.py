#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server side of sync costs, on a PostgreSQL started here: see README.md of the schema.

    measure.py [LEADS ...]        sizes of the workspace for the pull, e.g. 10000 100000 1000000
    measure.py push               the push alone

Milliseconds are the least of three, taken by psql around each statement.
"""

import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import run  # noqa: E402
from server import Server, start_inside  # noqa: E402

PARTS = """
-- as the program makes keys: growing with time
CREATE FUNCTION t.key(kind text, i int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT ('0190000' || lpad(to_hex(i), 5, '0') || '7abc8' || substr(md5(kind || i), 1, 15))::uuid $$;
CREATE TABLE t.bulk AS SELECT tab, fields, n, json_agg(r) AS rows FROM (
    SELECT 'person' AS tab, '{id,given_name,family_name,job_title,buyer_role,address,language,'
           'time_zone,note,created_at}'::text[] AS fields, i / 10000 AS n,
           json_build_object('id', t.key('b', i), 'given_name', 'Given ' || i, 'family_name',
           'Family ' || i, 'job_title', 'Head of ' || i % 100, 'buyer_role', 'user', 'address',
           'Street ' || i, 'language', 'en', 'time_zone', 'Europe/Paris', 'note', '',
           'created_at', 1700000000000 + i) AS r
    FROM generate_series(0, 199999) i
    UNION ALL
    SELECT 'lead', '{id,person_id,source_id,interest,stage,owner_side,owner_id,hand_raise,'
           'next_step,next_step_at,created_at}', i / 10000,
           json_build_object('id', t.key('a', i), 'person_id', t.key('b', i), 'source_id',
           t.id('team'), 'interest', 'Interest ' || i, 'stage', 'new', 'owner_side', 'sales',
           'owner_id', t.id('anna'), 'hand_raise', 'yes', 'next_step', 'call', 'next_step_at',
           1700000000000 + i, 'created_at', 1700000000000 + i)
    FROM generate_series(0, 199999) i) x GROUP BY 1, 2, 3;
"""

# 200 owners' worth of leads, of which anna has one in 50; ten events each for a tenth of them.
FILL = """
ALTER TABLE data.person DISABLE TRIGGER USER;
ALTER TABLE data.lead DISABLE TRIGGER USER;
ALTER TABLE data.activity DISABLE TRIGGER USER;
INSERT INTO data.person (id, given_name, created_at, _scope, _home)
SELECT md5('f' || i)::uuid, 'Given ' || i, 1, s, s FROM generate_series(1, {0}) i,
LATERAL (SELECT id AS s FROM sync.scope WHERE side = 'sales' AND owner_id = t.id(
    CASE WHEN i % 50 = 0 THEN 'anna' ELSE (ARRAY['ben', 'cora', 'sven', 'mara'])[1 + i % 4] END)) x;
INSERT INTO data.lead (id, person_id, source_id, interest, stage, owner_side, owner_id, hand_raise,
                       next_step, created_at, _scope)
SELECT p.id, p.id, t.id('team'), 'Interest', 'new', 'sales', s.owner_id, 'yes', 'call', 1, _scope
FROM data.person p JOIN sync.scope s ON s.id = p._scope WHERE p.given_name LIKE 'Given %'
    AND p.address = '';
INSERT INTO data.activity (id, person_id, lead_id, kind, at, words, _scope)
SELECT gen_random_uuid(), l.id, l.id, 'note', i, 'What was said in ' || i, l._scope
FROM data.lead l, generate_series(1, {1}) i WHERE l.next_step = 'call' AND l.interest = 'Interest';
ALTER TABLE data.person ENABLE TRIGGER USER;
ALTER TABLE data.lead ENABLE TRIGGER USER;
ALTER TABLE data.activity ENABLE TRIGGER USER;
UPDATE sync.meta SET daily_rows = 1000000000, notice_rows = 1000000000, pull_rows = 100000;
"""


def timed(server, database, text, times=3):
    """Milliseconds of the last statement of a text, the least of some runs."""
    least = None
    for _ in range(times):
        printed = server.run(database, f"\\timing on\n{text}")
        found = [float(ms.replace(",", ".")) for ms in re.findall(r"^Time: ([0-9.,]+) ms", printed, re.M)]
        least = min(filter(None, (least, found[-1])))
    return least


def ask(login, question):
    return f"SELECT length(t.ask('{login}', $q${question}$q$));"


def push(server):
    server.create("measure_push", "base")
    server.run("measure_push", PARTS + "GRANT EXECUTE ON FUNCTION t.id(text) TO PUBLIC;"
               "UPDATE sync.meta SET daily_rows = 1000000000;"
               + ask("nils", "SELECT api.join(t.id('m'), 1)"))
    sent = timed(server, "measure_push", "SELECT count(t.ask('nils', format('SELECT api.push_part(%L, 1, "
                 "%s, %L, %L, %L)', t.id('m'), p, tab, fields, rows))) FROM (SELECT *, row_number() "
                 "OVER (ORDER BY tab DESC, n) AS p FROM t.bulk) b;", 1)
    done = timed(server, "measure_push", ask("nils", "SELECT api.push(t.id('m'), 1, "
                                             "'[{\"parts\": 40}]')"), 1)
    rows = int(server.run("measure_push", "SELECT count(*) FROM data.lead WHERE interest LIKE 'Int%'"))
    print(f"push of {rows:,} new leads with {rows:,} people in parts: {sent:.0f} ms sending + {done:.0f} "
          f"ms applying: {2000 * rows / (sent + done):,.0f} rows/s")
    bare = timed(server, "measure_push", """
        CREATE TABLE t.bare_p (LIKE data.person INCLUDING ALL);
        CREATE TABLE t.bare_l (LIKE data.lead INCLUDING ALL);
        COPY data.person TO '/tmp/callwell-measure-p'; COPY data.lead TO '/tmp/callwell-measure-l';
        BEGIN; SELECT clock_timestamp() AS began \\gset
        COPY t.bare_p FROM '/tmp/callwell-measure-p'; COPY t.bare_l FROM '/tmp/callwell-measure-l';
        COMMIT; SELECT clock_timestamp() - :'began';""", 1)
    took = server.run("measure_push", """TRUNCATE t.bare_p, t.bare_l;
        SELECT clock_timestamp() AS began \\gset
        COPY t.bare_p FROM '/tmp/callwell-measure-p';
        COPY t.bare_l FROM '/tmp/callwell-measure-l';
        SELECT (extract(epoch FROM clock_timestamp() - :'began') * 1000)::int;""").split()[-1]
    print(f"  bare COPY into the same columns and indexes: {took} ms: "
          f"{2000 * rows / float(took):,.0f} rows/s ({bare:.0f})")
    one = timed(server, "measure_push", "SELECT t.push('nils', 'single', jsonb_build_array(t.change('lead',"
                " t.key('a', 1), 'update', jsonb_build_object('next_step', random()::text), "
                "jsonb_build_object('next_step', 'x'))));")
    print(f"  push of one change, session and all: {one:.1f} ms")
    for name in ("p", "l"):
        os.unlink(f"/tmp/callwell-measure-{name}")
    server.drop("measure_push")


def pull(server, leads):
    name = f"measure_{leads}"
    server.create(name, "base")
    server.run(name, FILL.format(leads, 1))
    server.run(name, "INSERT INTO data.setting (id, name, value) VALUES (t.id('rep_sees'), 'rep_sees', "
               "'all'); VACUUM ANALYZE; CREATE TABLE t.mark AS SELECT t.cursor('anna') AS one, "
               "t.cursor('nils') AS two; VACUUM ANALYZE data.lead;"
               "UPDATE data.lead SET next_step = 'changed' WHERE id IN (SELECT id FROM data.lead l "
               "WHERE l.owner_id = t.id('ben') AND l.interest = 'Interest' LIMIT 1000);")
    begin = "BEGIN ISOLATION LEVEL REPEATABLE READ;\n"
    server.allow(name, ["anna", "nils"])
    cursors = dict(zip(("anna", "nils"), server.run(name, "SELECT one || ' ' || two FROM t.mark").split()))
    quiet = "\\o /dev/null\n"
    cost = {who: timed_as(server, name, login, f"{quiet}{begin}SELECT * FROM api.pull('{cursors[login]}');")
            for who, login in (("sees all", "anna"), ("a team", "nils"))}
    snapshot = cursors["nils"].split("/")[1]
    bare = timed_as(server, name, None, f"{quiet}{begin}SELECT id, _xid, to_jsonb(l), _stamps FROM data.lead"
                    f" l WHERE _xid >= pg_snapshot_xmin('{snapshot}') AND NOT "
                    f"pg_visible_in_snapshot(_xid, '{snapshot}');")
    now = server.run(name, "SELECT t.cursor('nils')").strip()
    none = timed_as(server, name, "nils", f"{quiet}{begin}SELECT * FROM api.pull('{now}');")
    print(f"pull of 1,000 changed of {leads:,} leads: " + ", ".join(
        f"{who} {ms:.0f} ms" for who, ms in cost.items()) + f"; the bare query {bare:.0f} ms; nothing new "
        f"{none:.1f} ms")
    walls(server, name, leads)
    server.drop(name)


def walls(server, name, leads):
    """The same queries with the policies and as a superuser, and pages."""
    for table in ("lead", "person", "activity"):
        inside = timed(server, name, ask("nils", f"SELECT t.probe('SELECT sum(length(t::text)) FROM "
                                         f"data.{table} t WHERE id > ''00000000-0000-0000-0000-000000000000''')"))
        seen = server.run(name, f"SELECT array_length(string_to_array(t.ask('nils', "
                          f"'SELECT t.probe_ids(''{table}'')'), ','), 1)").strip()
        outside = timed(server, name, f"SELECT sum(length(t::text)) FROM data.{table} t WHERE _scope IN "
                        "(SELECT unnest(sync.scopes_of(cells, sees_all)) FROM sync.account "
                        "WHERE login = 'nils');")
        everything = timed(server, name, ask("anna", f"SELECT t.probe('SELECT sum(length(t::text)) FROM "
                                             f"data.{table} t')"))
        plain = timed(server, name, f"SELECT sum(length(t::text)) FROM data.{table} t;")
        print(f"  {table}: {seen} of a team with policies {inside:.0f} ms, the same rows without "
              f"{outside:.0f} ms ({inside / outside:.2f}); all with {everything:.0f} ms, without "
              f"{plain:.0f} ms ({everything / plain:.2f})")
    columns = "id,person_id,source_id,interest,stage,owner_side,owner_id,hand_raise,next_step,created_at,version"
    types = ", ".join(f"{c} {'uuid' if c.endswith('id') else 'bigint' if c in ('created_at', 'version') else 'text'}"
                      for c in columns.split(","))
    server.allow(name, ["anna"])
    paged = timed_as(server, name, "anna", f"\\copy (SELECT * FROM api.page('lead', '{{{columns}}}', NULL, "
                     f"{leads}) AS t ({types})) TO '/dev/null' (FORMAT binary)")
    bare = timed(server, name, "\\copy (SELECT " + columns.replace("version", "_xid::text::bigint")
                 + f" FROM data.lead ORDER BY id LIMIT {leads}) TO '/dev/null' (FORMAT binary)")
    print(f"  api.page of {leads:,} leads by COPY: {paged:.0f} ms: {1000 * leads / paged:,.0f} rows/s; bare "
          f"COPY {bare:.0f} ms ({paged / bare:.2f})")


def timed_as(server, database, login, text):
    least = 1e9
    for _ in range(3):
        printed = server.run(database, f"\\timing on\n{text}\n", login)
        least = min(least, float(re.findall(r"Time: ([0-9.]+) ms", printed)[-1]))
    return least


def main():
    # a copy is never parallel, so nothing here is
    start_inside("shared_buffers=1GB", "max_wal_size=8GB", "max_parallel_workers_per_gather=0")
    server = Server()
    run.base(server)
    push(server)
    for leads in () if sys.argv[1:] == ["push"] else map(int, sys.argv[1:] or ("10000", "100000", "1000000")):
        pull(server, leads)


if __name__ == "__main__":
    main()
