-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Row-level security, on every table and for its owner too. Made anew each time, from entities.sql.
-- A row is seen for one of three reasons, each a policy of its own:
--   see_all       the workspace lets this rep see everything
--   see_scope     one of the caller's cells is in the row's set
--   see_own_work  this very transaction wrote it: so a lead can be given away, and what else
--                 belongs to the same change can still be written. Nobody can write what they do
--                 not see, and what triggers pass on in between was seen as well; a tie to
--                 somebody unseen was not, so ties have no such policy.

CREATE OR REPLACE FUNCTION sync.my_people() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(a.id), '{}')
    FROM data.member me, sync.account a JOIN data.member m ON m.id = a.member_id
    WHERE me.id = sync.my_member()
      AND (me.role = 'administrator' OR (me.role = 'manager' AND m.team = me.team))
$$;

DO $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT schemaname, tablename, policyname FROM pg_policies
             WHERE schemaname IN ('data', 'sync') LOOP
        EXECUTE format('DROP POLICY %I ON %I.%I', t.policyname, t.schemaname, t.tablename);
    END LOOP;
    FOR t IN SELECT n.nspname, c.relname, c.relispartition
             FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
             WHERE n.nspname IN ('data', 'sync') AND c.relkind IN ('r', 'p') LOOP
        EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', t.nspname, t.relname);
        EXECUTE format('ALTER TABLE %I.%I FORCE ROW LEVEL SECURITY', t.nspname, t.relname);
        -- Nobody reads a partition but by the whole.
        IF NOT t.relispartition THEN
            EXECUTE format('CREATE POLICY owner_all ON %I.%I TO callwell_owner USING (true)',
                           t.nspname, t.relname);
        END IF;
    END LOOP;
END $$;

-- Each row that a written row hangs on must be seen; what hangs on nothing is the table's.
CREATE OR REPLACE FUNCTION sync.parents_seen(e sync.entity) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(string_agg(format(
        ' AND (%1$I.%2$I IS NULL OR EXISTS (SELECT FROM data.%3$I p WHERE p.id = %1$I.%2$I))',
        e.name, c.col, c.parent), '' ORDER BY c.parent, c.col), '')
    FROM (VALUES ('person', e.person_column), ('lead', e.lead_column),
                 ('activity', e.activity_column),
                 ('person', CASE e.name WHEN 'relationship' THEN 'other_id' END)) c (parent, col)
    WHERE c.col IS NOT NULL
$$;

DO $$
DECLARE
    e sync.entity;
    seen text;
    may text;
BEGIN
    FOR e IN SELECT * FROM sync.entity ORDER BY id LOOP
        seen := '_scope = ANY ((SELECT sync.my_scopes())::int[])';
        IF e.name = 'relationship' THEN
            seen := seen || ' AND _other_scope = ANY ((SELECT sync.my_scopes())::int[])';
        END IF;
        EXECUTE format('CREATE POLICY see_scope ON data.%I FOR SELECT TO callwell_api USING (%s)',
                       e.name, seen);
        IF e.seen NOT IN ('everybody', 'workers') THEN
            EXECUTE format('CREATE POLICY see_all ON data.%I FOR SELECT TO callwell_api '
                           'USING ((SELECT sync.sees_all()))', e.name);
            seen := '(SELECT sync.sees_all()) OR ' || seen;
            IF e.name <> 'relationship' THEN
                EXECUTE format('CREATE POLICY see_own_work ON data.%I FOR SELECT TO callwell_api '
                               'USING (_xid = (SELECT pg_current_xact_id_if_assigned()))', e.name);
                seen := seen || ' OR _xid = (SELECT pg_current_xact_id_if_assigned())';
            END IF;
        END IF;
        -- A statement without WHERE is held by no policy for SELECT, so what is seen is said again.
        may := format('(SELECT sync.may(%s, false))', e.id);
        EXECUTE format('CREATE POLICY add ON data.%I FOR INSERT TO callwell_api '
                       'WITH CHECK ((SELECT sync.may(%s, true))%s)',
                       e.name, e.id, sync.parents_seen(e));
        EXECUTE format('CREATE POLICY edit ON data.%I FOR UPDATE TO callwell_api '
                       'USING (%s AND (%s))', e.name, may, seen);
        -- What hangs on nothing, or cannot be hung elsewhere, must still be seen afterwards.
        IF sync.parents_seen(e) <> '' AND e.name NOT IN ('relationship', 'call') THEN
            EXECUTE format('ALTER POLICY edit ON data.%I WITH CHECK (%s%s)', e.name, may,
                           sync.parents_seen(e));
        END IF;
        EXECUTE format('CREATE POLICY remove ON data.%I FOR DELETE TO callwell_api '
                       'USING (%s AND (%s))', e.name, may, seen);
    END LOOP;
END $$;

-- A published version of a script never changes.
CREATE POLICY only_drafts ON data.script_version AS RESTRICTIVE FOR UPDATE TO callwell_api
    USING (published_at IS NULL) WITH CHECK (true);
CREATE POLICY only_drafts_go ON data.script_version AS RESTRICTIVE FOR DELETE TO callwell_api
    USING (published_at IS NULL);
-- What a colleague did is on the timeline for good; one's own can be taken back.
CREATE POLICY only_own_go ON data.activity AS RESTRICTIVE FOR DELETE TO callwell_api
    USING (member_id IS NULL OR member_id = (SELECT sync.my_member())
           OR (SELECT sync.my_role()) = 'manager');

CREATE POLICY count_all ON data.lead FOR SELECT TO callwell_counter USING (true);

CREATE POLICY registrar_sees ON data.member FOR SELECT TO callwell_registrar USING (true);
CREATE POLICY registrar_adds ON data.member FOR INSERT TO callwell_registrar WITH CHECK (true);
CREATE POLICY registrar_edits ON data.member FOR UPDATE TO callwell_registrar USING (true);
CREATE POLICY registrar_all ON sync.account TO callwell_registrar USING (true);

CREATE POLICY known ON sync.meta FOR SELECT TO callwell_api USING (true);
CREATE POLICY known ON sync.entity FOR SELECT TO callwell_api USING (true);
CREATE POLICY known ON sync.scope FOR SELECT TO callwell_api USING (true);
CREATE POLICY known ON sync.log FOR SELECT TO callwell_api USING (true);
CREATE POLICY known ON sync.change FOR SELECT TO callwell_api USING (true);
CREATE POLICY known ON sync.tomb FOR ALL TO callwell_api USING (true);

CREATE POLICY own ON sync.client TO callwell_api USING (account = (SELECT sync.me()));
CREATE POLICY own ON sync.applied TO callwell_api
    USING (EXISTS (SELECT FROM sync.client c WHERE c.id = client_id));
CREATE POLICY own ON sync.rejected TO callwell_api USING (account = (SELECT sync.me()));
CREATE POLICY own ON sync.part TO callwell_api USING (account = (SELECT sync.me()));
CREATE POLICY own ON sync.usage TO callwell_api USING (account = (SELECT sync.me()));
CREATE POLICY own ON sync.conflict TO callwell_api USING (account = (SELECT sync.me()));
CREATE POLICY met ON sync.conflict FOR SELECT TO callwell_api
    USING (other_account = (SELECT sync.me()));
CREATE POLICY own ON sync.notice FOR INSERT TO callwell_api
    WITH CHECK (account = (SELECT sync.me()));
CREATE POLICY told ON sync.notice FOR SELECT TO callwell_api
    USING (account = ANY ((SELECT sync.my_people())::int[]));
