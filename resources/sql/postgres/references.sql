-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A lead's source and owner are few, and leads come by the hundred thousand: a foreign key would
-- look each up for every row, which took a quarter of an import. Here they are looked up, and held
-- against being deleted, once a statement.

CREATE OR REPLACE FUNCTION sync.hold_references() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wanted uuid[];
    held bigint;
BEGIN
    wanted := ARRAY(SELECT DISTINCT source_id FROM new_rows WHERE source_id IS NOT NULL);
    PERFORM FROM data.source WHERE id = ANY (wanted) ORDER BY id FOR KEY SHARE;
    GET DIAGNOSTICS held = ROW_COUNT;
    IF held < cardinality(wanted) THEN
        RAISE EXCEPTION 'missing_reference' USING ERRCODE = '23503', DETAIL = 'source';
    END IF;
    wanted := ARRAY(SELECT DISTINCT owner_id FROM new_rows WHERE owner_id IS NOT NULL);
    PERFORM FROM data.member WHERE id = ANY (wanted) ORDER BY id FOR KEY SHARE;
    GET DIAGNOSTICS held = ROW_COUNT;
    IF held < cardinality(wanted) THEN
        RAISE EXCEPTION 'missing_reference' USING ERRCODE = '23503', DETAIL = 'member';
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync.keep_referenced() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'source'
       AND EXISTS (SELECT FROM data.lead l JOIN old_rows o ON o.id = l.source_id)
       OR TG_TABLE_NAME = 'member'
       AND EXISTS (SELECT FROM data.lead l JOIN old_rows o ON o.id = l.owner_id) THEN
        RAISE EXCEPTION 'in_use' USING ERRCODE = '23503', DETAIL = TG_TABLE_NAME
            || ' is still referenced by a lead';
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER hold_references_insert AFTER INSERT ON data.lead
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.hold_references();
CREATE OR REPLACE TRIGGER hold_references_update AFTER UPDATE ON data.lead
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.hold_references();
CREATE OR REPLACE TRIGGER keep_referenced AFTER DELETE ON data.source
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.keep_referenced();
CREATE OR REPLACE TRIGGER keep_referenced AFTER DELETE ON data.member
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.keep_referenced();
