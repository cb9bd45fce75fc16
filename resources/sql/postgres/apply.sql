-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One change of a group, merged into what is there. These run with the rights of callwell_api, so
-- under the policies of who is calling. What they raise rejects the group; see push.sql.

CREATE OR REPLACE FUNCTION sync.account_of(client_number int) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT account FROM sync.client WHERE number = client_number
$$;

-- The values as the table writes them: a key is a key, however its digits are grouped.
CREATE OR REPLACE FUNCTION sync.as_written(of_table text, fields jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written jsonb;
BEGIN
    IF fields ? 'id' AND fields ->> 'id' IS NULL
       OR EXISTS (SELECT FROM jsonb_object_keys(fields) k WHERE k LIKE '\_%') THEN
        RAISE EXCEPTION 'malformed' USING ERRCODE = 'CW014', DETAIL = of_table;
    END IF;
    EXECUTE format('SELECT to_jsonb(r) FROM jsonb_populate_record(NULL::data.%I, $1) r', of_table)
    INTO written USING fields;
    RETURN fields || (SELECT coalesce(jsonb_object_agg(w.key, w.value), '{}')
                      FROM jsonb_each(written) w WHERE fields ? w.key);
END $$;

CREATE OR REPLACE FUNCTION sync.note_conflict(client sync.client, op bigint, e sync.entity,
    row_id uuid, field text, before jsonb, mine jsonb, theirs jsonb, other int, winner text)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO sync.conflict (account, client_id, op, other_account, entity, row_id, field, before,
                               mine, theirs, winner)
    VALUES (client.account, client.id, op, sync.account_of(other), e.id, row_id, field, before,
            mine, theirs, winner)
$$;

CREATE OR REPLACE FUNCTION sync.apply_update(client sync.client, op bigint, e sync.entity,
    row_id uuid, before jsonb, after jsonb, stamp bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    held jsonb;
    mine jsonb := sync.as_written(e.name, after);
    was jsonb := sync.as_written(e.name, coalesce(before, '{}'));
    f text;
    theirs jsonb;
    known jsonb;
    stamps jsonb := '{}';
    more jsonb := '{}';
    sets text[] := '{}';
    later boolean;
BEGIN
    EXECUTE format('SELECT to_jsonb(t) FROM data.%I t WHERE t.id = $1 FOR NO KEY UPDATE', e.name)
    INTO held USING row_id;
    IF held IS NULL AND EXISTS (SELECT FROM sync.tomb d WHERE d.id = row_id AND d.entity = e.id)
    THEN -- delete wins; what was lost with it can be looked at
        PERFORM sync.note_conflict(client, op, e, row_id, '', was, mine, NULL, NULL, 'theirs');
        RETURN;
    ELSIF held IS NULL THEN
        RAISE EXCEPTION '%', CASE WHEN sync.may(e.id, false) THEN 'not_yours' ELSE 'not_allowed' END
            USING ERRCODE = 'CW011', DETAIL = e.name;
    END IF;
    FOR f IN SELECT jsonb_object_keys(mine) LOOP
        CONTINUE WHEN f = 'id' AND mine -> f = held -> f;
        theirs := coalesce(CASE WHEN held ? f THEN held -> f ELSE held -> '_more' -> f END, 'null');
        known := coalesce(held -> '_stamps' -> f, held -> '_stamps' -> '*');
        later := coalesce((stamp, client.number)
                          > ((known ->> 0)::bigint, (known ->> 1)::int), true);
        IF theirs <> mine -> f AND theirs <> coalesce(was -> f, 'null')
           AND (known ->> 1)::int IS DISTINCT FROM client.number THEN
            IF e.name = 'lead' AND f = 'stage' THEN
                RAISE EXCEPTION 'stage' USING ERRCODE = 'CW012', DETAIL = theirs ->> 0;
            END IF;
            PERFORM sync.note_conflict(client, op, e, row_id, f, was -> f, mine -> f, theirs,
                (known ->> 1)::int, CASE WHEN later THEN 'mine' ELSE 'theirs' END);
        END IF;
        CONTINUE WHEN NOT later;
        stamps := stamps || jsonb_build_object(f, jsonb_build_array(stamp, client.number));
        IF NOT held ? f THEN
            more := more || jsonb_build_object(f, mine -> f);
        ELSIF theirs <> mine -> f THEN
            sets := sets || format('%I = n.%I', f, f);
        END IF;
    END LOOP;
    IF stamps <> '{}' THEN
        sets := sets || '_stamps = coalesce(t._stamps, ''{}'') || $3'::text;
        IF more <> '{}' THEN
            sets := sets || '_more = coalesce(t._more, ''{}'') || $4'::text;
        END IF;
        EXECUTE format('UPDATE data.%I t SET %s FROM jsonb_populate_record(NULL::data.%I, $2) n '
                       'WHERE t.id = $1', e.name, array_to_string(sets, ', '), e.name)
            USING row_id, mine, stamps, more;
    END IF;
END $$;

-- Inserts what is absent. An id that is there already was sent before, or by a copy of the laptop.
CREATE OR REPLACE FUNCTION sync.apply_insert(client sync.client, op bigint, e sync.entity,
    row_id uuid, after jsonb, stamp bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine jsonb := sync.as_written(e.name, after);
    columns text;
    more jsonb;
    count bigint;
BEGIN
    IF (mine ->> 'id')::uuid IS DISTINCT FROM row_id THEN
        RAISE EXCEPTION 'malformed' USING ERRCODE = 'CW014', DETAIL = e.name;
    END IF;
    DELETE FROM sync.tomb d
    WHERE d.id = row_id AND d.entity = e.id AND d.stamp < apply_insert.stamp;
    IF EXISTS (SELECT FROM sync.tomb d WHERE d.id = row_id AND d.entity = e.id) THEN
        PERFORM sync.note_conflict(client, op, e, row_id, '', NULL, mine, NULL, NULL, 'theirs');
        RETURN;
    END IF;
    SELECT string_agg(format('%I', a.attname), ', '),
           mine - array_agg(a.attname::text) INTO columns, more
    FROM pg_attribute a WHERE a.attrelid = to_regclass(format('data.%I', e.name))
      AND a.attnum > 0 AND NOT a.attisdropped AND mine ? a.attname::text;
    -- Without naming the key: a conflict with a row that the caller does not see says nothing.
    EXECUTE format('INSERT INTO data.%I (%s, _stamps, _more) SELECT %s, $2, $3 '
                   'FROM jsonb_populate_record(NULL::data.%I, $1) ON CONFLICT DO NOTHING',
                   e.name, columns, columns, e.name)
        USING mine, CASE WHEN e.derived
              THEN jsonb_build_object('*', jsonb_build_array(stamp, client.number)) END,
              nullif(more, '{}');
    GET DIAGNOSTICS count = ROW_COUNT;
    IF count = 0 AND e.derived THEN
        PERFORM sync.apply_update(client, op, e, row_id, NULL, mine - 'id', stamp);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.apply_delete(client sync.client, op bigint, e sync.entity,
    row_id uuid, before jsonb, stamp bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    held jsonb;
    was jsonb := sync.as_written(e.name, coalesce(before, '{}'));
    other jsonb;
BEGIN
    EXECUTE format('DELETE FROM data.%I t WHERE t.id = $1 RETURNING to_jsonb(t)', e.name)
    INTO held USING row_id;
    IF held IS NULL THEN
        IF NOT EXISTS (SELECT FROM sync.tomb d WHERE d.id = row_id AND d.entity = e.id) THEN
            RAISE EXCEPTION '%', CASE WHEN sync.may(e.id, false) THEN 'not_yours'
                                 ELSE 'not_allowed' END USING ERRCODE = 'CW011', DETAIL = e.name;
        END IF;
        RETURN;
    END IF;
    UPDATE sync.tomb d SET stamp = apply_delete.stamp, client = apply_delete.client.number
    WHERE d.id = row_id AND d.entity = e.id;
    -- What somebody else wrote there meanwhile goes too, but not unseen.
    SELECT jsonb_object_agg(w.key, held -> w.key) INTO other
    FROM jsonb_each(was) w
    WHERE held ? w.key AND held -> w.key <> w.value
      AND (held -> '_stamps' -> w.key ->> 1)::int IS DISTINCT FROM client.number;
    IF other IS NOT NULL THEN
        PERFORM sync.note_conflict(client, op, e, row_id, '', was, NULL, other, NULL, 'mine');
    END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.apply_change(client sync.client, op bigint, change jsonb,
    stamp bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    e sync.entity;
    row_id uuid := change ->> 'id';
    before jsonb := CASE jsonb_typeof(change -> 'before') WHEN 'object' THEN change -> 'before' END;
    after jsonb := CASE jsonb_typeof(change -> 'after') WHEN 'object' THEN change -> 'after' END;
BEGIN
    SELECT * INTO e FROM sync.entity WHERE name = change ->> 't';
    IF e.id IS NULL THEN
        RAISE EXCEPTION 'unknown_table' USING ERRCODE = 'CW010', DETAIL = change ->> 't';
    ELSIF row_id IS NOT NULL AND change ->> 'op' = 'insert' AND after IS NOT NULL THEN
        PERFORM sync.apply_insert(client, op, e, row_id, after, stamp);
    ELSIF row_id IS NOT NULL AND change ->> 'op' = 'update' AND after IS NOT NULL THEN
        PERFORM sync.apply_update(client, op, e, row_id, before, after, stamp);
    ELSIF row_id IS NOT NULL AND change ->> 'op' = 'delete' THEN
        PERFORM sync.apply_delete(client, op, e, row_id, before, stamp);
    ELSE
        RAISE EXCEPTION 'malformed' USING ERRCODE = 'CW014', DETAIL = e.name;
    END IF;
END $$;
