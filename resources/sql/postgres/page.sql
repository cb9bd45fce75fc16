-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first sync and every repair: whole tables, as the caller sees them. See README.md.

CREATE OR REPLACE FUNCTION sync.entity_named(of_name text) RETURNS sync.entity
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found sync.entity;
BEGIN
    SELECT * INTO found FROM sync.entity WHERE name = of_name;
    IF found.id IS NULL THEN
        RAISE EXCEPTION 'unknown_table' USING ERRCODE = 'CW010', DETAIL = of_name;
    END IF;
    RETURN found;
END $$;

-- The condition that lets an index find the rows that the policies leave.
CREATE OR REPLACE FUNCTION sync.mine_clause(e sync.entity) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN sync.sees_all() THEN 'true' ELSE 't._scope = ANY ($1)' END
$$;

-- Rows behind `after` in the order of their ids, with the columns in the order asked for: names of
-- the table's own, or `version` (bigint) or `stamps` (text). Types: uuid, text, bigint. Counted.
--   COPY (SELECT * FROM api.page('lead', '{id,stage,version}', NULL, 20000)
--         AS t (id uuid, stage text, version bigint)) TO STDOUT (FORMAT binary)
CREATE OR REPLACE FUNCTION api.page(entity text, columns text[], after uuid, most int)
RETURNS SETOF record
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account int := sync.check_in();
    e sync.entity := sync.entity_named(entity);
    wanted text;
    taken bigint;
BEGIN
    SELECT string_agg(CASE c.name WHEN 'version' THEN 't._xid::text::bigint'
                      WHEN 'stamps' THEN 't._stamps::text'
                      ELSE 't.' || quote_ident(a.attname) END, ', ' ORDER BY c.at)
    INTO wanted
    FROM unnest(columns) WITH ORDINALITY c (name, at)
    LEFT JOIN pg_attribute a ON a.attrelid = to_regclass(format('data.%I', e.name))
        AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attname NOT LIKE '\_%'
    HAVING bool_and(a.attname IS NOT NULL OR c.name IN ('version', 'stamps'));
    IF wanted IS NULL THEN
        RAISE EXCEPTION 'unknown_column' USING ERRCODE = 'CW010', DETAIL = entity;
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT %s FROM data.%I t WHERE %s AND ($2 IS NULL OR t.id > $2) ORDER BY t.id LIMIT $3',
        wanted, e.name, sync.mine_clause(e)) USING sync.my_scopes(), after, most;
    GET DIAGNOSTICS taken = ROW_COUNT;
    PERFORM sync.count_rows('page', taken);
END $$;

-- (id, version) of everything that the caller sees of a table, in the order of ids.
CREATE OR REPLACE FUNCTION api.ids(entity text, after uuid DEFAULT NULL, most int DEFAULT NULL)
RETURNS TABLE (id uuid, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account int := sync.check_in();
    e sync.entity := sync.entity_named(entity);
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT t.id, t._xid::text::bigint FROM data.%I t '
        'WHERE %s AND ($2 IS NULL OR t.id > $2) ORDER BY t.id LIMIT $3',
        e.name, sync.mine_clause(e)) USING sync.my_scopes(), after, most;
END $$;

-- Rows by their ids, as pull gives them; ids that are not seen are gone. For what an id-diff found.
CREATE OR REPLACE FUNCTION api.rows(entity text, ids uuid[])
RETURNS TABLE (id uuid, version bigint, content jsonb, stamps jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account int := sync.check_in();
    e sync.entity := sync.entity_named(entity);
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT i, x.* FROM unnest($2) i LEFT JOIN LATERAL (SELECT t._xid::text::bigint, %s, '
        't._stamps FROM data.%I t WHERE %s AND t.id = i) x ON true',
        sync.wire_row(), e.name, sync.mine_clause(e)) USING sync.my_scopes(), ids;
    PERFORM sync.count_rows('page', cardinality(ids));
END $$;

-- What the caller should have of a table: how many rows, and the sum of (the last 48 bits of the
-- id, as a number, XOR the version).
CREATE OR REPLACE FUNCTION api.digest(entity text, OUT rows bigint, OUT hashes numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account int := sync.check_in();
    e sync.entity := sync.entity_named(entity);
BEGIN
    EXECUTE format(
        'SELECT count(*), coalesce(sum((''x0000'' || right(t.id::text, 12))::bit(64)::bigint '
        '# t._xid::text::bigint), 0) FROM data.%I t WHERE %s', e.name, sync.mine_clause(e))
    INTO rows, hashes USING sync.my_scopes();
END $$;
