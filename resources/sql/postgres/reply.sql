-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What push and its like tell.

CREATE OR REPLACE FUNCTION sync.name_of(of_account int) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT m.name FROM sync.account a JOIN data.member m ON m.id = a.member_id
    WHERE a.id = of_account
$$;

CREATE OR REPLACE FUNCTION sync.wire_conflict(c sync.conflict) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object('id', c.id, 'at', (extract(epoch FROM c.at) * 1000)::bigint,
        'client', c.client_id, 'op', c.op, 't', (SELECT name FROM sync.entity WHERE id = c.entity),
        'row', c.row_id, 'field', c.field, 'before', c.before, 'mine', c.mine, 'theirs', c.theirs,
        'winner', c.winner, 'who', sync.name_of(c.account), 'other', sync.name_of(c.other_account))
$$;

CREATE OR REPLACE FUNCTION sync.conflicts_of(of_client uuid, first_op bigint, last_op bigint)
RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_agg(sync.wire_conflict(c) ORDER BY c.op, c.row_id, c.field), '[]')
    FROM sync.conflict c WHERE c.client_id = of_client AND c.op BETWEEN first_op AND last_op
$$;

-- Every row that the groups touched, as the server has it and the caller may see it from now on.
CREATE OR REPLACE FUNCTION sync.rows_of(groups jsonb[]) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    kind record;
    part jsonb;
    rows jsonb := '[]';
BEGIN
    FOR kind IN
        SELECT e AS entity, array_agg(DISTINCT (c ->> 'id')::uuid) AS ids
        FROM unnest(groups) g, jsonb_path_query(g, '$.changes[*]') c
        JOIN sync.entity e ON e.name = c ->> 't'
        WHERE sync.is_key(c ->> 'id') GROUP BY e
    LOOP
        EXECUTE format(
            'SELECT jsonb_agg(jsonb_build_object(''t'', $3, ''id'', i) '
            '                 || coalesce(x.held, ''{}'')) '
            'FROM unnest($2) i LEFT JOIN LATERAL (SELECT jsonb_build_object(''version'', '
            't._xid::text::bigint, ''content'', %s, ''stamps'', t._stamps) AS held '
            'FROM data.%I t WHERE %s AND t.id = i) x ON true',
            sync.wire_row(), (kind.entity).name, sync.mine_clause(kind.entity))
        INTO part USING sync.my_scopes(), kind.ids, (kind.entity).name;
        rows := rows || coalesce(part, '[]');
    END LOOP;
    RETURN rows;
END $$;

-- Conflicts of the caller's own changes and of others' with the caller's, since then.
CREATE OR REPLACE FUNCTION api.conflicts(since_ms bigint) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me int := sync.check_in();
BEGIN
    RETURN QUERY SELECT sync.wire_conflict(c) FROM sync.conflict c
        WHERE c.at >= to_timestamp(since_ms / 1000.0) AND (c.account = me OR c.other_account = me)
        ORDER BY c.at;
END $$;

-- Groups of the caller's laptops that were not applied, whole.
CREATE OR REPLACE FUNCTION api.rejected(since_ms bigint)
RETURNS TABLE (client_id uuid, op bigint, at bigint, code text, detail text, content json)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me int := sync.check_in();
BEGIN
    RETURN QUERY SELECT r.client_id, r.op, (extract(epoch FROM r.at) * 1000)::bigint, r.code,
                        r.detail, r.content
        FROM sync.rejected r WHERE r.account = me AND r.at >= to_timestamp(since_ms / 1000.0)
        ORDER BY r.at, r.op;
END $$;
