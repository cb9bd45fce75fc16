# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every policy and grant dropped or weakened in turn, and every safeguard of sync left out: each
must be caught by a test, and it is printed by which."""

import subprocess
import tempfile
from pathlib import Path

# Gives "object<TAB>table<TAB>statement"; the table is one of data, or empty.
LIST = r"""
SELECT 'policy', tab, s FROM (
    SELECT CASE schemaname WHEN 'data' THEN tablename ELSE '' END AS tab, x.s
    FROM pg_policies p, LATERAL (VALUES
        (format('DROP POLICY %I ON %I.%I', policyname, schemaname, tablename)),
        (CASE WHEN qual <> 'true' THEN format('ALTER POLICY %I ON %I.%I USING (true)', policyname,
            schemaname, tablename) END),
        (CASE WHEN with_check <> 'true' THEN format('ALTER POLICY %I ON %I.%I WITH CHECK (true)',
            policyname, schemaname, tablename) END),
        (CASE WHEN policyname = 'owner_all' THEN NULL ELSE format('ALTER POLICY %I ON %I.%I TO '
            'callwell_api, callwell_rep', policyname, schemaname, tablename) END)) x (s)
    WHERE schemaname IN ('data', 'sync') AND x.s IS NOT NULL
    UNION ALL
    SELECT CASE WHEN relnamespace = 'data'::regnamespace THEN relname ELSE '' END,
           format('ALTER TABLE %s %s ROW LEVEL SECURITY', c.oid::regclass, a)
    FROM pg_class c, unnest(ARRAY['NO FORCE', 'DISABLE']) a
    WHERE relkind IN ('r', 'p') AND relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)) q
UNION ALL
SELECT 'grant', '', s FROM (
    SELECT format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, a.grantee::regrole) AS s
    FROM pg_class c, aclexplode(c.relacl) a
    WHERE relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)
      AND a.grantee <> c.relowner
    UNION ALL
    SELECT format('REVOKE %s (%I) ON %s FROM %s', a.privilege_type, attname, attrelid::regclass,
                  a.grantee::regrole)
    FROM pg_attribute, aclexplode(attacl) a
    WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace IN
                       ('data'::regnamespace, 'sync'::regnamespace))
    UNION ALL
    SELECT format('REVOKE EXECUTE ON FUNCTION %s FROM %s', p.oid::regprocedure, a.grantee::regrole)
    FROM pg_proc p, aclexplode(p.proacl) a
    WHERE pronamespace IN ('api'::regnamespace, 'sync'::regnamespace)
    UNION ALL
    SELECT format('REVOKE %s ON SCHEMA %I FROM %s', a.privilege_type, nspname, a.grantee::regrole)
    FROM pg_namespace, aclexplode(nspacl) a
    WHERE nspname IN ('api', 'sync', 'data') AND a.grantee <> nspowner
    UNION ALL
    SELECT format('REVOKE CONNECT ON DATABASE %I FROM %s', datname, a.grantee::regrole)
    FROM pg_database, aclexplode(datacl) a
    WHERE datname = current_database() AND a.grantee <> datdba
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', p, c.oid::regclass, r)
    FROM pg_class c, unnest(ARRAY['SELECT', 'UPDATE', 'TRUNCATE']) p,
         unnest(ARRAY['PUBLIC', 'callwell_rep', 'callwell_administrator']) r
    WHERE relkind IN ('r', 'p') AND relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)
    UNION ALL
    SELECT format('GRANT EXECUTE ON FUNCTION %s TO %s', p.oid::regprocedure, r)
    FROM pg_proc p, unnest(ARRAY['PUBLIC', 'callwell_counter']) r
    WHERE pronamespace IN ('api'::regnamespace, 'sync'::regnamespace) AND NOT EXISTS (
        SELECT FROM aclexplode(p.proacl) a WHERE a.grantee::regrole::text = r)
    UNION ALL
    SELECT format('ALTER FUNCTION %s %s', p.oid::regprocedure, x)
    FROM pg_proc p, unnest(ARRAY['RESET search_path', 'SECURITY INVOKER']) x
    WHERE pronamespace = 'api'::regnamespace
    UNION ALL SELECT format('GRANT %s ON DATABASE %I TO PUBLIC', p, current_database())
    FROM unnest(ARRAY['CONNECT', 'CREATE', 'TEMP']) p
    UNION ALL SELECT format('GRANT USAGE ON LANGUAGE %I TO PUBLIC', l)
    FROM unnest(ARRAY['sql', 'plpgsql']) l
    UNION ALL SELECT format('GRANT USAGE ON SCHEMA %I TO %s', n, r)
    FROM unnest(ARRAY['data', 'sync', 'public']) n, unnest(ARRAY['PUBLIC', 'callwell_rep']) r
    UNION ALL SELECT 'GRANT EXECUTE ON FUNCTION pg_catalog.lo_create(oid) TO PUBLIC'
    UNION ALL SELECT format('GRANT %s TO callwell_rep', r)
    FROM unnest(ARRAY['callwell_api', 'callwell_owner', 'callwell_manager']) r
    UNION ALL SELECT format('ALTER ROLE %s %s', r, a)
    FROM unnest(ARRAY['callwell_api', 'callwell_owner', 'callwell_counter']) r,
         unnest(ARRAY['BYPASSRLS', 'LOGIN', 'SUPERUSER', 'CREATEROLE']) a) q
"""

VERDICT = """
CREATE OR REPLACE FUNCTION t.verdict(kind text, tab text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    name text;
    first text;
    many bigint;
    told text;
    superuser name := session_user;
BEGIN
    FOREACH name IN ARRAY CASE kind WHEN 'grant' THEN ARRAY['privileges()', 'catalogue()']
        ELSE ARRAY[format('seen(%L)', CASE WHEN tab <> '' THEN ARRAY[tab] ELSE '{lead,person}' END),
                   format('written(%L)', CASE WHEN tab <> '' THEN ARRAY[tab] ELSE '{lead}' END),
                   'rules()', 'catalogue()'] END LOOP
        BEGIN
            EXECUTE format('SELECT count(*), min(what) FROM t.%s x WHERE ok IS NOT TRUE', name)
            INTO many, first;
        EXCEPTION WHEN OTHERS THEN
            many := 1;
            first := 'ERROR ' || SQLERRM;
        END;
        PERFORM set_config('session_authorization', superuser, false);
        IF many > 0 THEN
            told := concat_ws(' | ', told, format('%s %s: %s', split_part(name, '(', 1), many, first));
            EXIT WHEN kind = 'policy';
        END IF;
    END LOOP;
    RETURN coalesce(told, 'NOT CAUGHT');
END $$;
"""

# What must not be left out of the functions: file, what stands there, what it becomes, who finds
# it.
SAFEGUARDS = (
    ("pull.sql", "t._xid >= $1 AND NOT pg_visible_in_snapshot(t._xid, $2)",
     "t._xid > pg_snapshot_xmax($2)", "race"),
    ("pull.sql", "t._xid >= $1 AND NOT pg_visible_in_snapshot(t._xid, $2)",
     "t._xid >= pg_snapshot_xmax($2)", "race"),
    ("pull.sql", "IF gained <> '{}' THEN", "IF false THEN", "pull"),
    ("pull.sql", "IF lost <> '{}' THEN", "IF false THEN", "pull"),
    ("pull.sql", "USING since, prev, e.id, seen_since;", "USING since, prev, e.id, seen_then;",
     "pull"),
    ("pull.sql", "lost := ARRAY(SELECT unnest(seen_since)", "lost := ARRAY(SELECT unnest(seen_then)",
     "pull"),
    ("pull.sql", "AND l.scope_old = ANY ($4) ", "AND l.scope_old = ANY ($4) AND false ", "pull"),
    ("pull.sql", "WHERE id = ANY (touched)\n             OR gained <> '{}' OR lost <> '{}'",
     "WHERE id = ANY (touched)", "pull"),
    ("cascade.sql", "PERFORM sync.pass_on('lead', leads, scopes);", "NULL;", "pull"),
    ("cascade.sql", "PERFORM sync.pass_on(TG_TABLE_NAME, parents, scopes);", "NULL;", "pull"),
    ("cascade.sql", "WHERE c.merged_into_id = p.id AND", "WHERE false AND", "pull"),
    ("cascade.sql", "WHERE c.other_id = p.id AND", "WHERE false AND", "pull"),
    ("sight.sql", "INSERT INTO sync.sight (account, cells, sees_all) SELECT * FROM changed;",
     "PERFORM FROM changed;", None),
    ("references.sql", "IF held < cardinality(wanted) THEN", "IF false THEN", "push"),
    ("references.sql", "IF TG_TABLE_NAME = 'source'", "IF TG_TABLE_NAME = 'x'", "push"),
    ("triggers.sql", "WHERE o._scope <> n._scope OR TG_TABLE_NAME = 'relationship';",
     "WHERE o._scope <> n._scope;", "pull"),
    ("triggers.sql", "NEW._stamps := coalesce(OLD._stamps, '{}') || stamped;", "NULL;", "push"),
    ("push.sql", "IF op <= c.last_op THEN", "IF false THEN", "push"),
    ("push.sql", "IF known.hash <> hash THEN", "IF false THEN", "push"),
    ("push.sql", "ELSIF first_op > c.last_op + 1 OR first_op < 1 THEN", "ELSIF first_op < 1 THEN",
     "push"),
    ("push.sql", "least(stamp, latest)", "stamp", "push"),
    ("push.sql", "SET CONSTRAINTS ALL DEFERRED;", "NULL;", "push"),
    ("push.sql", "SET CONSTRAINTS ALL IMMEDIATE;", "NULL;", "push"),
    ("push.sql", "ELSIF c.epoch <> (SELECT epoch FROM sync.meta) THEN", "ELSIF false THEN", "pull"),
    ("push.sql", "RETURN NULL; -- such as a NUL in a text", "RAISE;", "push"),
    ("apply.sql", "CONTINUE WHEN NOT later;", "", "push"),
    ("apply.sql", "AND d.stamp < apply_insert.stamp", "", "push"),
    ("apply.sql", "IF e.name = 'lead' AND f = 'stage' THEN", "IF false THEN", "push"),
    ("apply.sql", "(stamp, client.number)\n                          >", "(stamp, 0)\n                          >", "push"),
    ("apply.sql", "OR EXISTS (SELECT FROM jsonb_object_keys(fields) k WHERE k LIKE '\\_%')", "", "push"),
    ("apply.sql", "client = apply_delete.client.number", "client = 0, entity = d.entity", None),
    ("bulk.sql", "AND d.stamp >= $7)", "AND false)", "bulk"),
    ("bulk.sql", "coalesce(cells.scope, $3), $3", "$3, $3", None),
    ("bulk.sql", "AND a.attname NOT LIKE '\\_%'", "", "bulk"),
    ("upkeep.sql", "UPDATE data.%I SET _xid = _xid WHERE", "UPDATE data.%I SET _xid = _xid WHERE false AND",
     "pull"),
    ("page.sql", "AND a.attname NOT LIKE '\\_%'", "", "pull"),
    ("reply.sql", "FROM data.%I t WHERE %s AND t.id = i)",
     "FROM data.%I t WHERE (%s OR true) AND t.id = i)", "push"),
    ("policies.sql", "WHERE me.id = sync.my_member()", "WHERE true", "walls"),
)


def walls(server, which):
    """Policies and grants, in one session, each undone at once. Gives (tests, what nobody caught)."""
    rows = [line.split("|", 2) for line in server.run("base", LIST).splitlines()]
    if which != "all":
        step = 40 if which == "some" else int(which)
        rows = rows[::step]
    text = VERDICT + "".join(
        f"\\echo ##\nBEGIN;\n{statement};\nSELECT t.verdict('{kind}', '{tab}');\nROLLBACK;\n"
        for kind, tab, statement in rows)
    printed = server.run("base", text, check=False).split("##\n")[1:]
    wrong, by = [], {}
    for (kind, _, statement), verdict in zip(rows, printed, strict=True):
        verdict = verdict.strip()
        if which == "all":
            print(f"    {statement}: {verdict[:150]}")
        who = verdict.split(" ")[0]
        by[kind, who] = by.get((kind, who), 0) + 1
        if verdict.startswith("NOT CAUGHT") or "psql:" in verdict:
            wrong.append(f"{statement}: {verdict[:200]}")
    print("    caught: " + ", ".join(f"{count} {kind}s by {who}" for (kind, who), count
                                     in sorted(by.items())))
    return len(rows), wrong


def safeguards(which):
    """Each left out of a copy of the schema, in a server of its own."""
    here = Path(__file__).resolve().parent
    texts = {one[0]: (here.parents[1] / "resources/sql/postgres" / one[0]).read_text(encoding="utf-8")
             for one in SAFEGUARDS}
    wrong = [f"{name} has no longer: {old}" for name, old, *_ in SAFEGUARDS
             if old not in texts[name]]
    tests = 0
    some = [one for one in SAFEGUARDS if one[3]]
    for name, old, new, finder in some if which == "all" else some[::6]:
        tests += 1
        with tempfile.TemporaryDirectory() as copy:
            subprocess.run(["cp", "-r", here.parents[1] / "resources/sql", f"{copy}/"], check=True)
            path = Path(copy, "resources/sql/postgres", name)
            path.parent.parent.parent.mkdir(exist_ok=True)
            subprocess.run(["mv", f"{copy}/sql", f"{copy}/resources/"], check=True)
            Path(copy, "tests").mkdir()
            subprocess.run(["cp", "-r", here, f"{copy}/tests/postgres"], check=True)
            path.write_text(texts[name].replace(old, new), encoding="utf-8")
            done = subprocess.run([f"{copy}/tests/postgres/again.sh", finder], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        first = next((line.strip() for line in done.stdout.splitlines()
                      if "not ok" in line or "missed" in line or "Error" in line), "")
        print(f"    without {old.split(chr(10))[0][:60]}: {'caught by ' + finder if done.returncode else 'NOT CAUGHT'}"
              f" {first[:70]}", flush=True)
        if done.returncode == 0:
            wrong.append(f"{name} without {old}: not caught by {finder}")
    return tests, wrong


def run(server, which):
    """Gives (tests, what nobody caught)."""
    tests, wrong = walls(server, which)
    more, missed = safeguards(which)
    return tests + more, wrong + missed
