-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A group of new rows that is too big for one statement, such as an imported file: sent in parts of
-- one table each, kept by push_part, applied by push as one group, table by table.

-- Keeps a part; one that is kept or applied already is left as it is. Parts of a group count from
-- 1.
CREATE OR REPLACE FUNCTION api.push_part(client_id uuid, op bigint, part int, entity text,
                                         fields text[], rows json) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    me int := sync.check_in();
    e sync.entity := sync.entity_named(entity);
    last bigint := (SELECT c.last_op FROM sync.client c WHERE c.id = client_id);
BEGIN
    IF last IS NULL THEN
        RAISE EXCEPTION 'unknown_client' USING ERRCODE = 'CW006';
    ELSIF op > last THEN
        INSERT INTO sync.part VALUES (client_id, op, part, me, e.id, fields, rows)
        ON CONFLICT DO NOTHING;
    END IF;
END $$;

-- How a row finds its scope: from a parent that this transaction wrote, which nobody else can
-- change now. NULL leaves it to the trigger, which asks one row at a time, and holds it.
CREATE OR REPLACE FUNCTION sync.bulk_scope(e sync.entity, OUT joins text, OUT scope text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN e.name = 'person' THEN 'LEFT JOIN cells ON cells.person_id = n.id'
        WHEN e.name = 'lead' THEN 'LEFT JOIN sync.scope s ON s.side = n.owner_side AND '
            || 'coalesce(s.owner_id, $4) = coalesce(n.owner_id, $4)'
        WHEN e.seen = 'person' THEN 'LEFT JOIN data.person p ON p.id = n.person_id'
        WHEN e.seen = 'lead' THEN 'LEFT JOIN data.lead p ON p.id = n.lead_id'
        WHEN e.seen = 'activity' THEN format('LEFT JOIN data.activity p ON p.id = n.%I',
                                             e.activity_column)
        ELSE '' END,
        CASE
        WHEN e.name = 'person' THEN 'coalesce(cells.scope, $3), $3'
        WHEN e.name = 'lead' THEN 's.id'
        WHEN e.name = 'relationship' OR e.seen IN ('everybody', 'workers') THEN ''
        ELSE 'CASE WHEN p._xid = pg_current_xact_id() THEN p._scope END' END
$$;

CREATE OR REPLACE FUNCTION sync.apply_parts(client sync.client, op bigint, stamp bigint)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    kind record;
    e sync.entity;
    columns text;
    known int;
    how record;
    merged uuid[];
BEGIN
    FOR kind IN SELECT p.entity, p.fields FROM sync.part p
                WHERE p.client_id = client.id AND p.op = apply_parts.op
                GROUP BY p.entity, p.fields ORDER BY p.entity, min(p.part) LOOP
        SELECT * INTO e FROM sync.entity WHERE id = kind.entity;
        SELECT string_agg(format('n.%I', a.attname), ', ' ORDER BY a.attnum), count(*)
        INTO columns, known
        FROM pg_attribute a
        WHERE a.attrelid = to_regclass(format('data.%I', e.name)) AND a.attnum > 0
          AND NOT a.attisdropped AND a.attname = ANY (kind.fields) AND a.attname NOT LIKE '\_%';
        IF e.derived OR known < cardinality(kind.fields) THEN
            -- Fields of a newer program, or ids that may meet: one row at a time.
            PERFORM sync.apply_insert(client, op, e, (r ->> 'id')::uuid, r::jsonb, stamp)
            FROM sync.part p, json_array_elements(p.rows) r
            WHERE p.client_id = client.id AND p.op = apply_parts.op
              AND p.entity = kind.entity AND p.fields = kind.fields;
            CONTINUE;
        END IF;
        how := sync.bulk_scope(e);
        EXECUTE CASE e.name WHEN 'person' THEN
            'WITH cells AS (SELECT x.person_id, CASE WHEN min(s.id) = max(s.id) THEN min(s.id) '
            '    ELSE sync.scope_for(array_agg(s.id)) END AS scope '
            'FROM sync.part p, json_to_recordset(p.rows) '
            '    AS x (person_id uuid, owner_side text, owner_id uuid) '
            'JOIN sync.scope s ON s.side = x.owner_side '
            '    AND coalesce(s.owner_id, $4) = coalesce(x.owner_id, $4) '
            'WHERE p.client_id = $1 AND p.op = $2 '
            '  AND p.entity = (SELECT id FROM sync.entity WHERE name = ''lead'') GROUP BY 1) '
            ELSE '' END
            || format('INSERT INTO data.%I (%s%s) SELECT %s%s FROM sync.part part, '
               'json_populate_recordset(NULL::data.%I, part.rows) n %s '
               'WHERE part.client_id = $1 AND part.op = $2 AND part.entity = $5 '
               'AND part.fields = $6 AND NOT EXISTS (SELECT FROM sync.tomb d '
               'WHERE d.id = n.id AND d.entity = $5 AND d.stamp >= $7) ON CONFLICT DO NOTHING',
               e.name, replace(columns, 'n.', ''),
               CASE WHEN how.scope = '' THEN '' WHEN e.name = 'person' THEN ', _scope, _home'
                    ELSE ', _scope' END,
               columns, CASE WHEN how.scope = '' THEN '' ELSE ', ' || how.scope END,
               e.name, how.joins)
        USING client.id, op, sync.my_home(), '00000000-0000-0000-0000-000000000000'::uuid,
              e.id, kind.fields, stamp;
        IF e.name = 'person' AND 'merged_into_id' = ANY (kind.fields) THEN
            SELECT array_agg(id) INTO merged FROM data.person
            WHERE merged_into_id IS NOT NULL AND _xid = pg_current_xact_id();
            PERFORM sync.rescope(merged) WHERE merged IS NOT NULL;
        END IF;
    END LOOP;
    -- What came back is no longer gone.
    DELETE FROM sync.tomb d USING sync.part p, json_array_elements(p.rows) r
    WHERE EXISTS (SELECT FROM sync.tomb) AND p.client_id = client.id AND p.op = apply_parts.op
      AND d.id = (r ->> 'id')::uuid AND d.entity = p.entity AND d.stamp < apply_parts.stamp;
END $$;
