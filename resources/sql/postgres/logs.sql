-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happened to rows, written by triggers, so that plain SQL of an administrator is in it too.

-- Rows that left a scope, by their keys: deleted, or gone to another one. Who had that scope is
-- told. What is new in a scope, or changed in it, carries its own _xid and needs no line here.
CREATE TABLE IF NOT EXISTS sync.log (
    at timestamptz NOT NULL DEFAULT now(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    entity smallint NOT NULL,
    id uuid NOT NULL,
    scope_old int NOT NULL,
    scope_new int -- NULL: deleted
) PARTITION BY RANGE (at);
CREATE INDEX IF NOT EXISTS log_by_xid ON sync.log (xid);
CREATE INDEX IF NOT EXISTS log_by_scope ON sync.log (scope_old, xid);

-- Who changed what and when: one line for each statement and set of fields, append-only. A pull
-- looks here which tables changed at all.
CREATE TABLE IF NOT EXISTS sync.change (
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    who name NOT NULL DEFAULT session_user,
    entity smallint NOT NULL,
    op text NOT NULL CHECK (op IN ('insert', 'update', 'delete', 'scope')),
    ids uuid[] NOT NULL,
    fields text[] -- of an update
) PARTITION BY RANGE (at);
CREATE INDEX IF NOT EXISTS change_by_xid ON sync.change (xid, entity);

-- What was deleted, for ever: nothing of it comes back through a laptop that was away.
CREATE TABLE IF NOT EXISTS sync.tomb (
    id uuid NOT NULL,
    entity smallint NOT NULL,
    stamp bigint NOT NULL,
    client int NOT NULL DEFAULT 0,
    PRIMARY KEY (id, entity)
);

-- A partition for each of the coming months; what fits none falls into the last one.
CREATE OR REPLACE FUNCTION sync.make_partitions(months int DEFAULT 12) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    parent text;
    part text;
    first date := date_trunc('month', now() AT TIME ZONE 'UTC');
    made int := 0;
BEGIN
    FOREACH parent IN ARRAY ARRAY['log', 'change'] LOOP
        FOR i IN -1 .. months LOOP
            part := CASE WHEN i < 0 THEN parent || '_rest'
                    ELSE parent || to_char(first + make_interval(months => i), '_YYYY_MM') END;
            CONTINUE WHEN to_regclass('sync.' || part) IS NOT NULL;
            IF i < 0 THEN
                EXECUTE format('CREATE TABLE sync.%I PARTITION OF sync.%I DEFAULT', part, parent);
            ELSE
                EXECUTE format('CREATE TABLE sync.%I PARTITION OF sync.%I '
                               'FOR VALUES FROM (%L) TO (%L)', part, parent,
                               (first + make_interval(months => i)) AT TIME ZONE 'UTC',
                               (first + make_interval(months => i + 1)) AT TIME ZONE 'UTC');
            END IF;
            EXECUTE format('ALTER TABLE sync.%I ENABLE ROW LEVEL SECURITY', part);
            EXECUTE format('ALTER TABLE sync.%I FORCE ROW LEVEL SECURITY', part);
            made := made + 1;
        END LOOP;
    END LOOP;
    RETURN made;
END $$;

DO $$ BEGIN PERFORM sync.make_partitions(); END $$;
