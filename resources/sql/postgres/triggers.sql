-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What every synced table has in triggers and indexes, from entities.sql. What they write is what
-- happened: session_user, the time and the transaction are the server's, never claimed.

-- Before an update: the row's new version, and for what was not written by push (plain SQL of an
-- administrator) a stamp for each field, so that an older edit of a laptop does not win over it.
CREATE OR REPLACE FUNCTION sync.touch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    stamped jsonb;
BEGIN
    IF NEW.id <> OLD.id THEN
        RAISE EXCEPTION 'id_changed' USING ERRCODE = '23514';
    END IF;
    NEW._xid := pg_current_xact_id();
    IF pg_trigger_depth() = 1 AND NEW._stamps IS NOT DISTINCT FROM OLD._stamps THEN
        SELECT jsonb_object_agg(n.key, jsonb_build_array(sync.stamp_now(), 0)) INTO stamped
        FROM jsonb_each(to_jsonb(NEW)) n
        WHERE n.key NOT LIKE '\_%' AND n.value IS DISTINCT FROM to_jsonb(OLD) -> n.key;
        IF stamped IS NOT NULL THEN
            NEW._stamps := coalesce(OLD._stamps, '{}') || stamped;
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.note_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sync.change (entity, op, ids)
    SELECT TG_ARGV[0]::smallint, 'insert', array_agg(id) FROM new_rows HAVING count(*) > 0;
    RETURN NULL;
END $$;

-- What a trigger does to other rows is a change of scope only: no fields to name.
CREATE OR REPLACE FUNCTION sync.note_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sync.log (entity, id, scope_old, scope_new)
    SELECT TG_ARGV[0]::smallint, o.id, o._scope, n._scope
    FROM old_rows o JOIN new_rows n USING (id)
    -- the other end of a tie has a scope of its own
    WHERE o._scope <> n._scope OR TG_TABLE_NAME = 'relationship';
    IF pg_trigger_depth() > 1 THEN
        INSERT INTO sync.change (entity, op, ids)
        SELECT TG_ARGV[0]::smallint, 'scope', array_agg(id) FROM new_rows HAVING count(*) > 0;
        RETURN NULL;
    END IF;
    INSERT INTO sync.change (entity, op, ids, fields)
    SELECT TG_ARGV[0]::smallint, 'update', array_agg(c.id), c.fields
    FROM (SELECT n.id,
                 ARRAY(SELECT f.key FROM jsonb_each(to_jsonb(n)) f
                       WHERE (f.key NOT LIKE '\_%' OR f.key = '_more')
                         AND f.value IS DISTINCT FROM to_jsonb(o) -> f.key) AS fields
          FROM old_rows o JOIN new_rows n USING (id)) c
    GROUP BY c.fields;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync.note_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sync.log (entity, id, scope_old)
    SELECT TG_ARGV[0]::smallint, id, _scope FROM old_rows;
    INSERT INTO sync.tomb (id, entity, stamp)
    SELECT id, TG_ARGV[0]::smallint, sync.stamp_now() FROM old_rows
    ON CONFLICT (id, entity) DO UPDATE SET stamp = excluded.stamp, client = 0;
    INSERT INTO sync.change (entity, op, ids)
    SELECT TG_ARGV[0]::smallint, 'delete', array_agg(id) FROM old_rows HAVING count(*) > 0;
    RETURN NULL;
END $$;

-- No pull would see it.
CREATE OR REPLACE FUNCTION sync.no_truncate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'no_truncate: DELETE FROM % is seen by everybody''s pull, this is not',
        TG_TABLE_NAME;
END $$;

DO $$
DECLARE
    e record;
    hang text;
    refs text;
BEGIN
    FOR e IN SELECT * FROM sync.entity ORDER BY id LOOP
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON data.%I (_xid)', e.name || '_xid', e.name);
        EXECUTE format('CREATE OR REPLACE TRIGGER touch BEFORE UPDATE ON data.%I '
                       'FOR EACH ROW EXECUTE FUNCTION sync.touch()', e.name);
        EXECUTE format('CREATE OR REPLACE TRIGGER note_insert AFTER INSERT ON data.%I REFERENCING '
                       'NEW TABLE AS new_rows FOR EACH STATEMENT '
                       'EXECUTE FUNCTION sync.note_insert(%s)', e.name, e.id);
        EXECUTE format('CREATE OR REPLACE TRIGGER note_update AFTER UPDATE ON data.%I REFERENCING '
                       'OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT '
                       'EXECUTE FUNCTION sync.note_update(%s)', e.name, e.id);
        EXECUTE format('CREATE OR REPLACE TRIGGER note_delete AFTER DELETE ON data.%I REFERENCING '
                       'OLD TABLE AS old_rows FOR EACH STATEMENT '
                       'EXECUTE FUNCTION sync.note_delete(%s)', e.name, e.id);
        EXECUTE format('CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON data.%I '
                       'EXECUTE FUNCTION sync.no_truncate()', e.name);
        IF e.seen IN ('everybody', 'workers') THEN
            EXECUTE format('ALTER TABLE data.%I ALTER COLUMN _scope SET DEFAULT %s', e.name,
                           CASE e.seen WHEN 'everybody' THEN 0 ELSE 1 END);
            CONTINUE;
        END IF;
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON data.%I (_scope, _xid)',
                       e.name || '_scope', e.name);
        hang := CASE e.name WHEN 'person' THEN 'hang_person' WHEN 'lead' THEN 'hang_lead'
                WHEN 'relationship' THEN 'hang_relationship'
                WHEN 'closing_record' THEN 'hang_closing' WHEN 'call' THEN 'hang_call'
                ELSE 'hang_on_' || e.seen END;
        refs := CASE e.name WHEN 'person' THEN 'merged_into_id'
                WHEN 'lead' THEN 'owner_side owner_id'
                WHEN 'relationship' THEN 'person_id other_id'
                ELSE concat_ws(' ', e.person_column, e.lead_column, e.activity_column) END;
        EXECUTE format('CREATE OR REPLACE TRIGGER hang_insert BEFORE INSERT ON data.%I FOR EACH '
                       'ROW WHEN (NEW._scope IS NULL) EXECUTE FUNCTION sync.%I()', e.name, hang);
        EXECUTE format('CREATE OR REPLACE TRIGGER hang_update BEFORE UPDATE ON data.%I FOR EACH '
                       'ROW WHEN (%s) EXECUTE FUNCTION sync.%I()', e.name,
                       (SELECT string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', r), ' OR ')
                        FROM string_to_table(refs, ' ') r), hang);
    END LOOP;
END $$;
