-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What whoever runs the server calls, as a superuser: no group may.

-- After a restore: cursors of before mean nothing here, and every laptop notices. Rows restored
-- from a dump may carry transactions that this cluster has yet to reach.
CREATE OR REPLACE FUNCTION api.new_epoch() RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    e record;
    made uuid;
BEGIN
    UPDATE sync.meta SET epoch = gen_random_uuid(), epoch_began = now(),
                         log_since = pg_current_xact_id() RETURNING epoch INTO made;
    DELETE FROM sync.log;
    UPDATE sync.change SET xid = pg_current_xact_id() WHERE xid > pg_current_xact_id();
    UPDATE sync.sight SET xid = pg_current_xact_id() WHERE xid > pg_current_xact_id();
    FOR e IN SELECT name FROM sync.entity ORDER BY id LOOP
        EXECUTE format('UPDATE data.%I SET _xid = _xid WHERE _xid > pg_current_xact_id()', e.name);
    END LOOP;
    RETURN made;
END $$;

-- Makes the partitions of the coming year, and drops what is older than that many days: who was
-- away for longer compares ids instead of pulling. What is kept of changes goes with it.
CREATE OR REPLACE FUNCTION api.tidy(keep_days int DEFAULT 400) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    part text;
    newest xid8;
    dropped int := 0;
BEGIN
    PERFORM sync.make_partitions();
    IF keep_days < 31 THEN
        RAISE EXCEPTION 'keep_days: at least 31';
    END IF;
    FOR part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent IN ('sync.log'::regclass, 'sync.change'::regclass)
          AND c.relname ~ '_[0-9]{4}_[0-9]{2}$'
          AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month'
              < now() - make_interval(days => keep_days)
    LOOP
        EXECUTE format('SELECT max(xid) FROM sync.%I WHERE tableoid = %L::regclass',
                       split_part(part, '_', 1), 'sync.' || part) INTO newest;
        UPDATE sync.meta SET log_since = greatest(log_since, newest) WHERE newest IS NOT NULL;
        EXECUTE format('DROP TABLE sync.%I', part);
        dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
END $$;

-- What should hold, and whether it does.
CREATE OR REPLACE FUNCTION api.check() RETURNS TABLE (what text, well boolean, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    e record;
    wrong bigint;
BEGIN
    RETURN QUERY SELECT 'row security is forced on every table', count(*) = 0,
        string_agg(c.oid::regclass::text, ', ')
        FROM pg_class c WHERE c.relkind IN ('r', 'p')
          AND c.relnamespace IN ('data'::regnamespace, 'sync'::regnamespace)
          AND NOT (c.relrowsecurity AND c.relforcerowsecurity);
    RETURN QUERY SELECT 'no table is open to a person or to everybody', count(*) = 0,
        string_agg(DISTINCT c.oid::regclass::text, ', ')
        FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace IN ('data'::regnamespace, 'sync'::regnamespace,
                                 'api'::regnamespace)
          AND a.grantee NOT IN (SELECT oid FROM pg_roles WHERE rolname IN
              ('callwell_owner', 'callwell_api', 'callwell_counter', 'callwell_registrar'));
    RETURN QUERY SELECT 'each login is in the one group of its role', count(*) = 0,
        string_agg(a.login, ', ')
        FROM sync.account a JOIN data.member m ON m.id = a.member_id
        WHERE a.removed_at IS NULL AND ARRAY(
            SELECT g.roleid::regrole::text FROM pg_auth_members g
            WHERE g.member = to_regrole(quote_ident(a.login)))
            IS DISTINCT FROM ARRAY['callwell_' || m.role];
    RETURN QUERY SELECT 'no login has power over the server', count(*) = 0,
        string_agg(r.rolname, ', ')
        FROM sync.account a JOIN pg_roles r ON r.rolname = a.login
        WHERE a.removed_at IS NULL AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb
              OR r.rolbypassrls OR r.rolreplication OR r.rolconnlimit < 0);
    RETURN QUERY SELECT 'the connection is encrypted', current_setting('ssl')::boolean,
        'ssl = ' || current_setting('ssl');
    RETURN QUERY SELECT 'there are partitions for three months to come',
        to_regclass('sync.log' || to_char(now() + interval '3 months', '_YYYY_MM')) IS NOT NULL,
        'api.tidy() makes them';
    FOR e IN SELECT * FROM sync.entity WHERE seen IN ('lead', 'person', 'activity') ORDER BY id LOOP
        EXECUTE format('SELECT count(*) FROM data.%I c %s', e.name, CASE
            WHEN e.name = 'person' THEN 'WHERE _scope <> coalesce((SELECT s.id FROM sync.scope s '
                'WHERE s.cells = (SELECT array_agg(DISTINCT l._scope ORDER BY l._scope) '
                'FROM data.lead l WHERE l.person_id = c.id)), (SELECT m._scope FROM data.person m '
                'WHERE m.id = c.merged_into_id), _home)'
            WHEN e.name = 'lead' THEN 'JOIN sync.scope s ON s.side = c.owner_side '
                'AND s.owner_id IS NOT DISTINCT FROM c.owner_id WHERE s.id <> c._scope'
            WHEN e.seen = 'activity' THEN format('JOIN data.activity p ON p.id = c.%I '
                'WHERE p._scope <> c._scope', e.activity_column)
            WHEN e.name = 'closing_record' THEN 'JOIN data.lead p ON p.id = c.lead_id '
                'WHERE p._scope <> c._scope'
            WHEN e.seen = 'lead' THEN 'JOIN data.person p ON p.id = c.person_id '
                'LEFT JOIN data.lead l ON l.id = c.lead_id '
                'WHERE coalesce(l._scope, p._scope) <> c._scope'
            WHEN e.name = 'relationship' THEN 'JOIN data.person p ON p.id = c.person_id '
                'JOIN data.person o ON o.id = c.other_id '
                'WHERE (p._scope, o._scope) <> (c._scope, c._other_scope)'
            ELSE 'JOIN data.person p ON p.id = c.person_id WHERE p._scope <> c._scope' END)
        INTO wrong;
        RETURN QUERY SELECT format('who sees a row of %s follows what it hangs on', e.name),
                            wrong = 0, wrong || ' rows';
    END LOOP;
END $$;
