-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a laptop did, group by group, each exactly once: see README.md, "Push".

-- Makes a laptop known; its next group has that number. Known already: nothing changes, unless the
-- server was restored since, when the laptop says anew where it stands. Gives the number of the
-- last group that counts as done: of those before this epoch, for what came in it under that name
-- may be a copy's, and is known again when it is sent again.
CREATE OR REPLACE FUNCTION api.join(client_id uuid, next_op bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    me int := sync.check_in();
    house sync.meta;
    c sync.client;
BEGIN
    SELECT * INTO house FROM sync.meta;
    IF next_op < 1 THEN
        RAISE EXCEPTION 'malformed' USING ERRCODE = 'CW014', DETAIL = 'next_op';
    END IF;
    INSERT INTO sync.client (id, account, last_op, epoch)
    VALUES (client_id, me, next_op - 1, house.epoch) ON CONFLICT DO NOTHING;
    SELECT * INTO c FROM sync.client k WHERE k.id = client_id FOR UPDATE;
    IF c.id IS NULL THEN -- somebody else's laptop
        RAISE EXCEPTION 'unknown_client' USING ERRCODE = 'CW006';
    END IF;
    IF c.epoch <> house.epoch THEN
        UPDATE sync.client k SET epoch = house.epoch, last_op = greatest(k.last_op, next_op - 1)
        WHERE k.id = client_id RETURNING * INTO c;
    END IF;
    RETURN coalesce((SELECT min(a.op) - 1 FROM sync.applied a
                     WHERE a.client_id = client_id AND a.at >= house.epoch_began), c.last_op);
END $$;

-- Hexadecimal digits as the local store writes keys, or with the usual lines between them.
CREATE OR REPLACE FUNCTION sync.is_key(written text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(written ~ '^[0-9a-fA-F]{32}$'
        OR written ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$', false)
$$;

-- Leads and persons that the groups are about, held in one order before anything is done, so that
-- two pushes about the same ones wait for each other and do not block each other for good.
CREATE OR REPLACE FUNCTION sync.hold(groups jsonb[]) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    ids uuid[] := ARRAY(
        SELECT DISTINCT i::uuid
        FROM unnest(groups) g, jsonb_path_query(g, '$.changes[*]') c,
             unnest(ARRAY[c ->> 'id', c -> 'after' ->> 'person_id', c -> 'after' ->> 'lead_id',
                          c -> 'before' ->> 'person_id', c -> 'before' ->> 'lead_id']) i
        WHERE sync.is_key(i));
BEGIN
    PERFORM FROM data.person WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    PERFORM FROM data.lead WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
END $$;

-- Applies one group in a subtransaction, or writes down why not. Gives the verdict for the reply.
CREATE OR REPLACE FUNCTION sync.apply_group(client sync.client, op bigint, content json,
    parsed jsonb, stamp bigint) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    change jsonb;
    code text;
    words text;
    detail text;
    state text;
BEGIN
    IF parsed IS NULL OR jsonb_typeof(parsed) <> 'object' THEN
        state := 'CW014';
        words := 'malformed';
    ELSE
        BEGIN
            SET CONSTRAINTS ALL DEFERRED;
            IF parsed ? 'parts' THEN
                PERFORM sync.apply_parts(client, op, stamp);
            END IF;
            FOR change IN SELECT jsonb_path_query(parsed, '$.changes[*]') LOOP
                PERFORM sync.apply_change(client, op, change, stamp);
            END LOOP;
            SET CONSTRAINTS ALL IMMEDIATE;
            RETURN '{}';
        EXCEPTION WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, words = MESSAGE_TEXT,
                                    detail = PG_EXCEPTION_DETAIL;
            -- Passing troubles of the server are no fault of the group: the laptop tries again.
            IF left(state, 2) IN ('08', '25', '40', '53', '55', '57', '58', 'F0', 'XX') THEN
                RAISE;
            END IF;
        END;
    END IF;
    code := CASE
        WHEN state LIKE 'CW%' THEN words
        WHEN state = '23503' AND words = 'missing_reference' THEN words
        WHEN state = '23503' AND detail LIKE '%still referenced%' THEN 'in_use'
        WHEN state = '23503' THEN 'missing_reference'
        WHEN state = '42501' THEN 'not_allowed'
        WHEN left(state, 2) IN ('22', '23') THEN 'malformed'
        ELSE 'failed' END;
    detail := concat_ws(' ', state, nullif(words, code), nullif(detail, ''));
    INSERT INTO sync.rejected (client_id, op, account, code, detail, content)
    VALUES (client.id, op, client.account, code, detail, content);
    RETURN jsonb_build_object('rejected', jsonb_build_object(
        'op', op, 'code', code, 'detail', detail));
END $$;

CREATE OR REPLACE FUNCTION sync.parse(content json) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN content::jsonb;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN NULL; -- such as a NUL in a text
END $$;

-- A whole number that a bigint holds, or NULL.
CREATE OR REPLACE FUNCTION sync.number(written jsonb) RETURNS bigint
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN jsonb_typeof(written) = 'number' AND written #>> '{}' ~ '^[0-9]{1,18}$'
           THEN (written #>> '{}')::bigint END
$$;

-- Groups from `first_op` on, in order. The content of a group:
--   {"kind": text, "stamp": bigint, "changes": [{"t", "id", "op", "before", "after"}, ...]}
--   {"kind": text, "stamp": bigint, "parts": n}   of new rows sent by push_part
-- Done already: skipped, and the reply is as it was then. See README.md for the reply.
CREATE OR REPLACE FUNCTION api.push(client_id uuid, first_op bigint, ops json) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    me int := sync.check_in();
    c sync.client;
    contents json[] := ARRAY(SELECT json_array_elements(ops));
    parsed jsonb[] := ARRAY(SELECT sync.parse(g) FROM unnest(contents) g);
    op bigint := first_op - 1;
    latest bigint := (sync.stamp_now() >> 16) + 300000 << 16;
    stamp bigint;
    hash text;
    known record;
    verdict jsonb;
    rejected jsonb := '[]';
    clamped jsonb := '[]';
BEGIN
    SELECT * INTO c FROM sync.client k WHERE k.id = client_id FOR UPDATE;
    IF c.id IS NULL THEN
        RAISE EXCEPTION 'unknown_client' USING ERRCODE = 'CW006';
    ELSIF c.epoch <> (SELECT epoch FROM sync.meta) THEN
        RAISE EXCEPTION 'expired' USING ERRCODE = 'CW004', DETAIL = 'epoch';
    ELSIF first_op > c.last_op + 1 OR first_op < 1 THEN
        RAISE EXCEPTION 'gap' USING ERRCODE = 'CW002', DETAIL = c.last_op::text;
    END IF;
    PERFORM sync.hold(parsed[greatest(c.last_op - first_op + 2, 1):]);
    FOR i IN 1 .. cardinality(contents) LOOP
        op := first_op + i - 1;
        hash := md5(coalesce(parsed[i]::text, contents[i]::text));
        IF op <= c.last_op THEN
            SELECT a.hash, a.verdict INTO known
            FROM sync.applied a WHERE a.client_id = client_id AND a.op = op;
            IF known.hash <> hash THEN
                RAISE EXCEPTION 'cloned' USING ERRCODE = 'CW007', DETAIL = op::text;
            END IF;
            verdict := coalesce(known.verdict, '{}');
        ELSE
            DELETE FROM sync.part p WHERE p.client_id = client_id AND p.op = op
                AND p.part > coalesce(sync.number(parsed[i] -> 'parts'), 0);
            IF (SELECT count(*) FROM sync.part p WHERE p.client_id = client_id AND p.op = op)
               < sync.number(parsed[i] -> 'parts') THEN
                RAISE EXCEPTION 'parts' USING ERRCODE = 'CW013', DETAIL = op::text;
            END IF;
            stamp := coalesce(sync.number(parsed[i] -> 'stamp'), sync.stamp_now());
            verdict := CASE WHEN stamp > latest THEN jsonb_build_object('clamped', op)
                       ELSE '{}' END
                || sync.apply_group(c, op, contents[i], parsed[i], least(stamp, latest));
            INSERT INTO sync.applied (client_id, op, hash, kind, verdict)
            VALUES (client_id, op, hash, coalesce(parsed[i] ->> 'kind', ''), verdict);
            DELETE FROM sync.part p WHERE p.client_id = client_id AND p.op = op;
        END IF;
        IF verdict ? 'rejected' THEN
            rejected := rejected || jsonb_build_array(verdict -> 'rejected');
        END IF;
        IF verdict ? 'clamped' THEN
            clamped := clamped || jsonb_build_array(verdict -> 'clamped');
        END IF;
    END LOOP;
    UPDATE sync.client k SET last_op = greatest(k.last_op, op), seen_at = clock_timestamp()
    WHERE k.id = client_id;
    DELETE FROM sync.applied a WHERE a.client_id = client_id AND a.op < op - 10000;
    RETURN jsonb_build_object('last_op', greatest(c.last_op, op), 'time', sync.stamp_now() >> 16,
        'rejected', rejected, 'clamped', clamped,
        'conflicts', sync.conflicts_of(client_id, first_op, op),
        'rows', sync.rows_of(parsed));
END $$;
