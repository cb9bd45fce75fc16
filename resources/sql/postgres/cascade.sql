-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When a lead goes to somebody else, everything that hangs on it goes along in the same
-- transaction, and who it hangs on is seen by whom their leads say.

-- Children of rows whose scope changed: `parents` and `scopes` belong together.
CREATE OR REPLACE FUNCTION sync.pass_on(parent text, parents uuid[], scopes int[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    child record;
BEGIN
    FOR child IN
        SELECT name, CASE parent WHEN 'lead' THEN lead_column WHEN 'person' THEN person_column
                     ELSE activity_column END AS col,
               CASE WHEN parent = 'person' AND lead_column IS NOT NULL
                    THEN format('AND c.%I IS NULL', lead_column) ELSE '' END AS unless
        FROM sync.entity WHERE name <> 'lead' ORDER BY id
    LOOP
        CONTINUE WHEN child.col IS NULL;
        EXECUTE format('UPDATE data.%I c SET _scope = p.scope '
                       'FROM unnest($1, $2) AS p (id, scope) '
                       'WHERE c.%I = p.id AND c._scope <> p.scope %s',
                       child.name, child.col, child.unless) USING parents, scopes;
    END LOOP;
    IF parent = 'person' THEN
        UPDATE data.relationship c SET _other_scope = p.scope
        FROM unnest(parents, scopes) AS p (id, scope)
        WHERE c.other_id = p.id AND c._other_scope <> p.scope;
        UPDATE data.person c SET _scope = p.scope
        FROM unnest(parents, scopes) AS p (id, scope)
        WHERE c.merged_into_id = p.id AND c._scope <> p.scope
          AND NOT EXISTS (SELECT FROM data.lead l WHERE l.person_id = c.id);
    END IF;
END $$;

-- The persons' scopes from their leads. Held first and read then: another lead of theirs may go
-- elsewhere at the same time.
CREATE OR REPLACE FUNCTION sync.rescope(persons uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM data.person WHERE id = ANY (persons) ORDER BY id FOR NO KEY UPDATE;
    UPDATE data.person p SET _scope = w.scope
    FROM (SELECT q.id, coalesce((SELECT sync.scope_for(array_agg(DISTINCT l._scope))
                                 FROM data.lead l WHERE l.person_id = q.id),
                                (SELECT m._scope FROM data.person m WHERE m.id = q.merged_into_id),
                                q._home) AS scope
          FROM data.person q WHERE q.id = ANY (persons)) w
    WHERE p.id = w.id AND p._scope <> w.scope;
END $$;

CREATE OR REPLACE FUNCTION sync.lead_came() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    persons uuid[];
BEGIN
    SELECT array_agg(DISTINCT n.person_id) INTO persons
    FROM new_rows n JOIN data.person p ON p.id = n.person_id WHERE p._scope <> n._scope;
    IF persons IS NOT NULL THEN
        PERFORM sync.rescope(persons);
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync.lead_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    leads uuid[];
    scopes int[];
    persons uuid[];
BEGIN
    SELECT array_agg(n.id), array_agg(n._scope) INTO leads, scopes
    FROM new_rows n JOIN old_rows o USING (id) WHERE n._scope <> o._scope;
    IF leads IS NOT NULL THEN
        PERFORM sync.pass_on('lead', leads, scopes);
    END IF;
    SELECT array_agg(DISTINCT p) INTO persons
    FROM new_rows n JOIN old_rows o USING (id), unnest(ARRAY[n.person_id, o.person_id]) p
    WHERE (n._scope, n.person_id) IS DISTINCT FROM (o._scope, o.person_id);
    IF persons IS NOT NULL THEN
        PERFORM sync.rescope(persons);
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync.lead_went() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    persons uuid[] := (SELECT array_agg(DISTINCT person_id) FROM old_rows);
BEGIN
    IF persons IS NOT NULL THEN
        PERFORM sync.rescope(persons);
    END IF;
    RETURN NULL;
END $$;

-- For persons and activities, which others hang on.
CREATE OR REPLACE FUNCTION sync.parent_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    parents uuid[];
    scopes int[];
BEGIN
    SELECT array_agg(n.id), array_agg(n._scope) INTO parents, scopes
    FROM new_rows n JOIN old_rows o USING (id) WHERE n._scope <> o._scope;
    IF parents IS NOT NULL THEN
        PERFORM sync.pass_on(TG_TABLE_NAME, parents, scopes);
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER cascade_insert AFTER INSERT ON data.lead
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sync.lead_came();
CREATE OR REPLACE TRIGGER cascade_update AFTER UPDATE ON data.lead
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.lead_changed();
CREATE OR REPLACE TRIGGER cascade_delete AFTER DELETE ON data.lead
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION sync.lead_went();
CREATE OR REPLACE TRIGGER cascade_update AFTER UPDATE ON data.person
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.parent_changed();
CREATE OR REPLACE TRIGGER cascade_update AFTER UPDATE ON data.activity
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.parent_changed();
