-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Refuses, in words, what this schema cannot be made in; nothing is changed then.

SET LOCAL client_min_messages = warning;
SET LOCAL search_path = pg_catalog, pg_temp;
-- A function's body is read with the rights and the path that it will have, not with today's.
SET LOCAL check_function_bodies = on;

DO $$
DECLARE
    other text;
BEGIN
    IF current_setting('server_version_num')::int NOT BETWEEN 150000 AND 179999 THEN
        RAISE EXCEPTION 'server_version: PostgreSQL 15, 16 or 17 is needed, this is %',
            current_setting('server_version');
    END IF;
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION 'not_superuser: % cannot take rights from PUBLIC', current_user;
    END IF;
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'encoding: the database must be UTF8, it is %',
            current_setting('server_encoding');
    END IF;
    -- Roles belong to the whole cluster: a second workspace would share its groups with this one.
    SELECT d.datname INTO other
    FROM pg_shdepend s
    JOIN pg_roles r ON s.refclassid = 'pg_authid'::regclass AND s.refobjid = r.oid
    JOIN pg_database d ON d.oid = s.dbid
    WHERE r.rolname = 'callwell_owner'
      AND d.oid <> (SELECT oid FROM pg_database WHERE datname = current_database())
    LIMIT 1;
    IF other IS NOT NULL THEN
        RAISE EXCEPTION 'other_workspace: the database "%" of this cluster is a workspace', other
            USING HINT = 'One cluster holds one workspace: make another cluster for this one.';
    END IF;
    -- A foreign schema of that name is somebody else's work.
    SELECT n.nspname INTO other
    FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner
    WHERE n.nspname IN ('data', 'sync', 'api') AND r.rolname <> 'callwell_owner'
    LIMIT 1;
    IF other IS NOT NULL THEN
        RAISE EXCEPTION 'not_empty: there is a schema "%" that Callwell did not make', other
            USING HINT = 'Make an empty database: createdb --template=template0 callwell';
    END IF;
END $$;
