-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who calls, and what they may see. Identity is session_user alone: a setting can be set by
-- anybody. Policies call these as (SELECT sync.f()), so once a statement and not once a row. They
-- are PL/pgSQL, whose plans live as long as the session: a function in SQL is planned for every
-- statement anew, which took ten times as long as what it does.

CREATE OR REPLACE FUNCTION sync.me() RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT id FROM sync.account WHERE login = session_user AND removed_at IS NULL);
END $$;

CREATE OR REPLACE FUNCTION sync.my_member() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT member_id FROM sync.account WHERE login = session_user AND removed_at IS NULL);
END $$;

CREATE OR REPLACE FUNCTION sync.my_role() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT m.role FROM sync.account a JOIN data.member m ON m.id = a.member_id
            WHERE a.login = session_user AND a.removed_at IS NULL);
END $$;

CREATE OR REPLACE FUNCTION sync.sees_all() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce((SELECT sees_all FROM sync.account
                             WHERE login = session_user AND removed_at IS NULL), false));
END $$;

-- The numbers of all sets that hold one of these cells.
CREATE OR REPLACE FUNCTION sync.scopes_of(cells int[], everything boolean) RETURNS int[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(s.id ORDER BY s.id), '{}') FROM sync.scope s
            WHERE everything OR s.cells && $1);
END $$;

CREATE OR REPLACE FUNCTION sync.my_scopes() RETURNS int[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(s.id), '{}')
            FROM sync.account a JOIN sync.scope s ON a.sees_all OR s.cells && a.cells
            WHERE a.login = session_user AND a.removed_at IS NULL);
END $$;

-- Whether the caller may write that table: see entities.sql.
CREATE OR REPLACE FUNCTION sync.may(of_entity int, adding boolean) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce((SELECT sync.my_role() = ANY (e.edit)
                                    OR (adding AND sync.my_role() = ANY (e.add))
                             FROM sync.entity e WHERE e.id = of_entity), false));
END $$;

-- Where somebody whom the caller enters without a lead belongs: to them, on their own side;
-- whom no member enters belongs to marketing, as everybody who did not ask for a call.
CREATE OR REPLACE FUNCTION sync.my_home() RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce((SELECT s.id FROM sync.scope s
                             WHERE s.owner_id = sync.my_member()
                               AND s.side = CASE sync.my_role() WHEN 'marketer' THEN 'marketing'
                                            ELSE 'sales' END), 2));
END $$;

-- Stops who has no account: a login that was removed while its session lives, or a stranger.
CREATE OR REPLACE FUNCTION sync.check_in() RETURNS int
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account int := sync.me();
BEGIN
    IF account IS NULL THEN
        RAISE EXCEPTION 'no_account' USING ERRCODE = 'CW001';
    END IF;
    RETURN account;
END $$;

-- A stamp of the server's clock: milliseconds since 1970, 16 bits for a counter behind them.
CREATE OR REPLACE FUNCTION sync.stamp_now() RETURNS bigint
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint << 16
$$;
