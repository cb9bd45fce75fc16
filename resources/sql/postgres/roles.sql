-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who owns what, and the four groups of people. None of these can log in.

DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY[
        'callwell_owner',     -- owns schemas, tables and the functions that triggers call
        'callwell_api',       -- owns what people call; row-level security holds for it
        'callwell_counter',   -- owns the one function that counts leads nobody may read
        'callwell_registrar', -- owns the functions that make and end logins
        'callwell_rep', 'callwell_marketer', 'callwell_manager', 'callwell_administrator']
    LOOP
        IF to_regrole(wanted) IS NULL THEN
            EXECUTE format('CREATE ROLE %I', wanted);
        END IF;
        EXECUTE format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION '
                       'NOBYPASSRLS INHERIT', wanted);
    END LOOP;
END $$;

ALTER ROLE callwell_registrar CREATEROLE;
GRANT callwell_rep, callwell_marketer, callwell_manager, callwell_administrator
    TO callwell_registrar WITH ADMIN OPTION;
GRANT pg_signal_backend TO callwell_registrar;

-- With the option it may give the groups away; it need not have their rights itself (16 and later).
DO $$
BEGIN
    IF current_setting('server_version_num')::int >= 160000 THEN
        EXECUTE 'GRANT callwell_rep, callwell_marketer, callwell_manager, callwell_administrator '
                'TO callwell_registrar WITH INHERIT FALSE';
        EXECUTE 'GRANT callwell_rep, callwell_marketer, callwell_manager, callwell_administrator '
                'TO callwell_registrar WITH SET FALSE';
    END IF;
END $$;
