-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The schemas, and what PUBLIC has by default taken away. Grants stand in grants.sql alone.

CREATE SCHEMA IF NOT EXISTS data AUTHORIZATION callwell_owner;
CREATE SCHEMA IF NOT EXISTS sync AUTHORIZATION callwell_owner;
CREATE SCHEMA IF NOT EXISTS api AUTHORIZATION callwell_owner;

DO $$
DECLARE
    maker text;
    name text;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE ALL ON SCHEMA public, data, sync, api FROM PUBLIC;
    FOR name IN SELECT lanname FROM pg_language WHERE lanpltrusted LOOP
        EXECUTE format('REVOKE ALL ON LANGUAGE %I FROM PUBLIC', name);
    END LOOP;
    -- Whoever makes an object here later gives nothing of it to everybody.
    FOREACH maker IN ARRAY ARRAY[current_user, 'callwell_owner', 'callwell_api',
                                 'callwell_counter', 'callwell_registrar']
    LOOP
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE ALL ON FUNCTIONS FROM PUBLIC',
                       maker);
        EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE ALL ON TYPES FROM PUBLIC',
                       maker);
    END LOOP;
    -- Large objects are files that anybody could fill the disk with.
    FOR name IN
        SELECT oid::regprocedure::text FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
          AND (proname LIKE 'lo\_%' OR proname IN ('lowrite', 'loread'))
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', name);
    END LOOP;
END $$;
