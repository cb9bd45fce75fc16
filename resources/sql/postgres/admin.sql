-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Logins, for administrators and `callwellctl server`. They run as callwell_registrar, which may
-- make roles and give the four groups away, and knows no lead.

CREATE OR REPLACE FUNCTION sync.group_of(role text) RETURNS name
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF role IS NULL OR role NOT IN ('rep', 'marketer', 'manager', 'administrator') THEN
        RAISE EXCEPTION 'unknown_role' USING ERRCODE = 'CW015', DETAIL = role;
    END IF;
    RETURN 'callwell_' || role;
END $$;

-- A password must not stand in a statement, where logs would keep it: libpq makes the verifier
-- (PQencryptPasswordConn) where the person types.
CREATE OR REPLACE FUNCTION sync.check_verifier(verifier text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF verifier IS NULL OR verifier !~ ('^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]{16,}\$'
                                        '[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$') THEN
        RAISE EXCEPTION 'not_a_verifier' USING ERRCODE = 'CW015';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.account_named(login text) RETURNS sync.account
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    found sync.account;
BEGIN
    SELECT * INTO found FROM sync.account a WHERE a.login = login AND a.removed_at IS NULL;
    IF found.id IS NULL THEN
        RAISE EXCEPTION 'unknown_user' USING ERRCODE = 'CW015', DETAIL = login;
    END IF;
    RETURN found;
END $$;

-- Makes a login for a new member, or for the member `member_id` that is there without one.
CREATE OR REPLACE FUNCTION api.add_user(login text, member_name text, role text, team text,
    verifier text, member_id uuid DEFAULT NULL, connections int DEFAULT 4) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    in_group name := sync.group_of(role);
    -- as the program makes keys: the time first
    made uuid := coalesce(member_id, (lpad(to_hex(sync.stamp_now() >> 16), 12, '0') || '7'
        || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid);
BEGIN
    PERFORM sync.check_verifier(verifier);
    IF login IS NULL OR login !~ '^[a-z][a-z0-9_.-]{0,48}$' OR login ~ '^(pg_|callwell_)' THEN
        RAISE EXCEPTION 'bad_login' USING ERRCODE = 'CW015', DETAIL = login;
    ELSIF to_regrole(quote_ident(login)) IS NOT NULL THEN
        RAISE EXCEPTION 'login_taken' USING ERRCODE = 'CW015', DETAIL = login;
    ELSIF connections IS NULL OR connections NOT BETWEEN 1 AND 20 THEN
        RAISE EXCEPTION 'bad_limit' USING ERRCODE = 'CW015';
    ELSIF EXISTS (SELECT FROM sync.account a WHERE a.member_id = made AND a.removed_at IS NULL) THEN
        RAISE EXCEPTION 'member_has_login' USING ERRCODE = 'CW015', DETAIL = made::text;
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION '
                   'NOBYPASSRLS INHERIT CONNECTION LIMIT %s PASSWORD %L',
                   login, connections, verifier);
    EXECUTE format('GRANT %I TO %I', in_group, login);
    UPDATE data.member m SET name = member_name, role = role, team = team WHERE m.id = made;
    IF NOT FOUND THEN
        INSERT INTO data.member (id, name, role, team) VALUES (made, member_name, role, team);
    END IF;
    INSERT INTO sync.account (login, member_id) VALUES (login, made);
    RETURN made;
END $$;

-- Ends the login and its sessions. The member stays, and so does all their work.
CREATE OR REPLACE FUNCTION api.remove_user(login text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    gone sync.account := sync.account_named(login);
    role_id oid := to_regrole(quote_ident(gone.login)); -- a dropped role has no name any more
BEGIN
    UPDATE sync.account SET removed_at = now(), cells = '{}', sees_all = false WHERE id = gone.id;
    EXECUTE format('DROP ROLE %I', gone.login);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE usesysid = role_id AND pid <> pg_backend_pid();
END $$;

CREATE OR REPLACE FUNCTION api.set_role(login text, role text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    who sync.account := sync.account_named(login);
    in_group name := sync.group_of(role);
    other text;
BEGIN
    FOREACH other IN ARRAY ARRAY['rep', 'marketer', 'manager', 'administrator'] LOOP
        IF other <> role AND EXISTS (
            SELECT FROM pg_auth_members g WHERE g.member = to_regrole(quote_ident(who.login))
                AND g.roleid = to_regrole(sync.group_of(other)::text)) THEN
            EXECUTE format('REVOKE %I FROM %I', sync.group_of(other), who.login);
        END IF;
    END LOOP;
    EXECUTE format('GRANT %I TO %I', in_group, who.login);
    UPDATE data.member m SET role = role WHERE m.id = who.member_id;
END $$;

CREATE OR REPLACE FUNCTION api.set_team(login text, team text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    who sync.account := sync.account_named(login);
BEGIN
    UPDATE data.member m SET team = team WHERE m.id = who.member_id;
END $$;

CREATE OR REPLACE FUNCTION api.set_password(login text, verifier text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    who sync.account := sync.account_named(login);
BEGIN
    PERFORM sync.check_verifier(verifier);
    EXECUTE format('ALTER ROLE %I PASSWORD %L', who.login, verifier);
END $$;

-- Bulk rows a day for that user; NULL: as for everybody.
CREATE OR REPLACE FUNCTION api.set_ceiling(login text, rows bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    who sync.account := sync.account_named(login);
BEGIN
    UPDATE sync.account SET ceiling = rows WHERE id = who.id;
END $$;

CREATE OR REPLACE FUNCTION api.list_users()
RETURNS TABLE (login name, member_id uuid, name text, role text, team text, added_at timestamptz,
               removed_at timestamptz, ceiling bigint, sessions bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.login, a.member_id, m.name, m.role, m.team, a.added_at, a.removed_at, a.ceiling,
           (SELECT count(*) FROM pg_stat_activity s
            WHERE s.usename = a.login AND a.removed_at IS NULL)
    FROM sync.account a JOIN data.member m ON m.id = a.member_id ORDER BY a.login, a.added_at
$$;
