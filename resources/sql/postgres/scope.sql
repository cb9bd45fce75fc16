-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Each row carries the number of the set of cells that may see it, as the row that it hangs on. It
-- is set here when a row comes or is hung elsewhere, and passed on by cascade.sql when a lead goes
-- to somebody else. Whoever adds to a lead or a person holds it with FOR SHARE until the end, so
-- that nothing is added to it under the old scope while it goes.

CREATE OR REPLACE FUNCTION sync.nowhere(of_table text, of_id uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'missing_reference' USING ERRCODE = '23503',
        DETAIL = format('%s %s', of_table, coalesce(of_id::text, 'null'));
END $$;

CREATE OR REPLACE FUNCTION sync.scope_of_person(of_id uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found int;
BEGIN
    SELECT _scope INTO found FROM data.person WHERE id = of_id FOR SHARE;
    IF found IS NULL THEN
        PERFORM sync.nowhere('person', of_id);
    END IF;
    RETURN found;
END $$;

CREATE OR REPLACE FUNCTION sync.scope_of_lead(of_id uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found int;
BEGIN
    SELECT _scope INTO found FROM data.lead WHERE id = of_id FOR SHARE;
    IF found IS NULL THEN
        PERFORM sync.nowhere('lead', of_id);
    END IF;
    RETURN found;
END $$;

CREATE OR REPLACE FUNCTION sync.scope_of_activity(of_id uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found int;
BEGIN
    SELECT _scope INTO found FROM data.activity WHERE id = of_id FOR SHARE;
    IF found IS NULL THEN
        PERFORM sync.nowhere('activity', of_id);
    END IF;
    RETURN found;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_person() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW._home := coalesce(NEW._home, sync.my_home());
        NEW._scope := coalesce(NEW._scope, NEW._home);
    END IF;
    IF NEW.merged_into_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM data.lead WHERE person_id = NEW.id) THEN
        NEW._scope := sync.scope_of_person(NEW.merged_into_id);
    ELSIF TG_OP = 'UPDATE' THEN
        NEW._scope := coalesce((SELECT sync.scope_for(array_agg(DISTINCT l._scope))
                                FROM data.lead l WHERE l.person_id = NEW.id), NEW._home);
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_lead() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW._scope := sync.cell(NEW.owner_side, NEW.owner_id);
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_on_person() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW._scope := sync.scope_of_person(NEW.person_id);
    RETURN NEW;
END $$;

-- A tie between two people is seen by who sees both.
CREATE OR REPLACE FUNCTION sync.hang_relationship() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW._scope := sync.scope_of_person(NEW.person_id);
    NEW._other_scope := sync.scope_of_person(NEW.other_id);
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_on_lead() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.lead_id IS NULL THEN
        NEW._scope := sync.scope_of_person(NEW.person_id);
    ELSE
        NEW._scope := sync.scope_of_lead(NEW.lead_id);
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_closing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW._scope := sync.scope_of_lead(NEW.lead_id);
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_on_activity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW._scope := sync.scope_of_activity(NEW.activity_id);
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.hang_call() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW._scope := sync.scope_of_activity(NEW.id);
    RETURN NEW;
END $$;
