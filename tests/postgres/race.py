# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve writers and a client that pulls meanwhile: nothing is missed, whoever commits late."""

import subprocess
import tempfile
import threading
import time

WRITERS = 12

# Most are plain; some take their time between writing and committing, so that later ones overtake.
SCRIPT = r"""
\set slow random(1, 50)
\set r random(1, 1000000000)
BEGIN;
INSERT INTO data.activity (id, person_id, lead_id, kind, at)
SELECT gen_random_uuid(), id, id, 'note', :r FROM data.lead WHERE id = t.id('lead' || :client_id);
UPDATE data.person SET note = :r WHERE id = t.id('lead' || :client_id);
\if :slow
SELECT pg_sleep(CASE WHEN :slow = 1 THEN 0.03 ELSE 0 END);
\endif
COMMIT;
"""

SETUP = f"""
INSERT INTO data.person (id, created_at) SELECT t.id('lead' || n), 1
FROM generate_series(0, {WRITERS}) n;
INSERT INTO data.lead (id, person_id, owner_side, owner_id, created_at)
SELECT t.id('lead' || n), t.id('lead' || n), 'sales', t.id('anna'), 1
FROM generate_series(0, {WRITERS}) n;
UPDATE sync.meta SET daily_rows = 1000000000;
CREATE TABLE t.pulled (entity text, id uuid, version bigint, times int NOT NULL DEFAULT 1,
                       PRIMARY KEY (entity, id));
"""

# One pull and what it tells, kept: in one transaction, as a laptop does.
PULL = """
BEGIN ISOLATION LEVEL REPEATABLE READ;
CREATE TEMP TABLE got ON COMMIT DROP AS SELECT x FROM jsonb_array_elements(t.ask('anna', format(
    'SELECT jsonb_agg(p) FROM api.pull(%L) p', (SELECT cursor FROM t.stand WHERE login = 'anna')
    ))::jsonb) x;
UPDATE t.stand SET cursor = x -> 'content' ->> 'cursor' FROM got
WHERE x ->> 'entity' = '' AND login = 'anna';
INSERT INTO t.pulled SELECT x ->> 'entity', (x ->> 'id')::uuid, (x ->> 'version')::bigint FROM got
WHERE x ->> 'entity' <> '' ON CONFLICT (entity, id)
DO UPDATE SET version = excluded.version, times = pulled.times + 1;
COMMIT;
"""

MISSED = """
SELECT count(*) FROM (
    SELECT 'activity' AS entity, id, _xid FROM data.activity WHERE kind = 'note' AND at > 1
    UNION ALL SELECT 'person', id, _xid FROM data.person WHERE note <> '') s
LEFT JOIN t.pulled p ON p.entity = s.entity AND p.id = s.id
WHERE p.version IS DISTINCT FROM s._xid::text::bigint
"""

HELD = """
BEGIN;
INSERT INTO data.activity (id, person_id, lead_id, kind, at)
SELECT t.id('held'), id, id, 'note', 2 FROM data.lead WHERE id = t.id('lead{0}');
SELECT pg_sleep({1});
COMMIT;
"""

# A client with a high-water mark instead of the snapshot, on the same writes.
NUMBER = """
INSERT INTO t.numbered SELECT id FROM data.activity
WHERE _xid > (SELECT mark FROM t.mark) AND kind = 'note' AND at > 1 ON CONFLICT DO NOTHING;
UPDATE t.mark SET mark = greatest(mark, coalesce((SELECT max(_xid) FROM data.activity), mark));
"""


def run(server, commits, hold):
    """Gives (commits, what was missed)."""
    server.create("race", "base")
    server.run("race", SETUP)
    server.run("race", "CREATE TABLE t.numbered (id uuid PRIMARY KEY);"
               "CREATE TABLE t.mark AS SELECT pg_current_xact_id() AS mark;"
               "SELECT t.first_sync('anna')")
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
        script.write(SCRIPT)
        script.flush()
        env = server.env()
        writers = subprocess.Popen(
            ["pgbench", "-n", "-c", str(WRITERS), "-j", "1", "-t", str(-(-commits // WRITERS)),
             "-f", script.name, "race"], env=env, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)
        holder = threading.Thread(target=server.run, args=("race", HELD.format(WRITERS, hold)))
        holder.start()
        pulls, began = 0, time.monotonic()
        while writers.poll() is None or holder.is_alive():
            server.run("race", PULL)
            server.run("race", NUMBER)
            pulls += 1
            time.sleep(0.05)
        holder.join()
    server.run("race", PULL)
    server.run("race", NUMBER)
    wrong = [] if writers.returncode == 0 else [writers.stderr.read()[-500:]]
    made = int(server.run("race", "SELECT count(*) FROM data.activity WHERE kind = 'note' AND at > 1"))
    missed = int(server.run("race", MISSED))
    numbered = made - int(server.run("race", "SELECT count(*) FROM t.numbered"))
    print(f"    {made} commits by {WRITERS} writers in {time.monotonic() - began:.0f} s, {pulls} pulls,"
          f" one transaction open for {hold:g} s: {missed} missed"
          f" (by a number instead of the snapshot: {numbered})")
    if missed:
        wrong.append(f"{missed} rows were missed")
    if made < commits:
        wrong.append(f"only {made} of {commits} commits were made")
    if not numbered:
        wrong.append("a client that keeps a number missed nothing: the writers did not overtake")
    server.drop("race")
    return made, wrong
