-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which cells an account may see, by role, team and the workspace's setting `rep_sees`.

-- The cell of leads with that side and owner; made where there is none yet.
CREATE OR REPLACE FUNCTION sync.cell(of_side text, of_owner uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found int;
    made int;
BEGIN
    LOOP
        SELECT id INTO found FROM sync.scope
        WHERE side = of_side AND owner_id IS NOT DISTINCT FROM of_owner;
        IF found IS NOT NULL THEN
            RETURN found;
        END IF;
        IF of_side IS NULL OR of_side NOT IN ('marketing', 'sales') THEN
            RAISE EXCEPTION 'owner_side' USING ERRCODE = '23514', DETAIL = of_side;
        END IF;
        made := nextval(pg_get_serial_sequence('sync.scope', 'id'));
        INSERT INTO sync.scope (id, cells, side, owner_id)
        VALUES (made, ARRAY[made], of_side, of_owner) ON CONFLICT DO NOTHING;
    END LOOP;
END $$;

-- The number of a set of cells; made where there is none yet. NULL for none.
CREATE OR REPLACE FUNCTION sync.scope_for(of_cells int[]) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wanted int[] := ARRAY(SELECT DISTINCT c FROM unnest(of_cells) c ORDER BY c);
    found int;
BEGIN
    IF cardinality(wanted) < 2 THEN
        RETURN wanted[1];
    END IF;
    LOOP
        SELECT id INTO found FROM sync.scope WHERE cells = wanted;
        IF found IS NOT NULL THEN
            RETURN found;
        END IF;
        INSERT INTO sync.scope (cells) VALUES (wanted) ON CONFLICT DO NOTHING;
    END LOOP;
END $$;

-- What an account should see. The rules of access stand here and nowhere else:
--   rep            their own leads and the pool of sales; with rep_sees = team those of their team;
--                  with rep_sees = all everything
--   marketer       what marketing owns, and what is theirs
--   manager        what members of their team own, the pool of sales, and the pool of marketing
--                  where a marketer is in the team, or in none: somebody has to see them
--   administrator  what is for everybody, and no lead
CREATE OR REPLACE FUNCTION sync.sight_of(of_member uuid,
                                         OUT cells int[], OUT sees_all boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH me AS (
        SELECT m.id, m.role, m.team,
               coalesce((SELECT value FROM data.setting WHERE name = 'rep_sees'
                         ORDER BY id LIMIT 1), 'own') AS rep_sees
        FROM data.member m WHERE m.id = of_member
    )
    SELECT coalesce(array_agg(s.id ORDER BY s.id) FILTER (WHERE CASE
               WHEN s.id = 0 THEN true
               WHEN me.role = 'administrator' THEN false
               WHEN s.id = 1 THEN true
               WHEN s.side IS NULL THEN false
               WHEN s.owner_id = me.id THEN true
               WHEN me.role = 'marketer' THEN s.side = 'marketing'
               WHEN s.owner_id IS NULL AND s.side = 'sales' THEN true
               WHEN s.owner_id IS NULL THEN
                   me.role = 'manager' AND (
                       EXISTS (SELECT FROM data.member o
                               WHERE o.team = me.team AND o.role = 'marketer')
                       OR NOT EXISTS (SELECT FROM data.member o WHERE o.role = 'marketer'))
               WHEN me.role = 'manager' OR me.rep_sees = 'team' THEN
                   EXISTS (SELECT FROM data.member o
                           WHERE o.id = s.owner_id AND o.team = me.team)
               ELSE false END), '{}'),
           coalesce(bool_or(me.role = 'rep' AND me.rep_sees = 'all'), false)
    FROM me JOIN sync.scope s ON s.cells = ARRAY[s.id]
    WHERE me.role IN ('rep', 'marketer', 'manager', 'administrator')
$$;

-- Brings every account's sight up to date, one transaction at a time, and keeps what it was: a pull
-- from an older cursor needs it.
CREATE OR REPLACE FUNCTION sync.look_again() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- A row and not an advisory lock: any login could hold one of those.
    PERFORM FROM sync.meta FOR NO KEY UPDATE;
    WITH fresh AS (
        SELECT a.id, s.cells, s.sees_all
        FROM sync.account a CROSS JOIN LATERAL sync.sight_of(a.member_id) s
        WHERE a.removed_at IS NULL
          AND (a.cells, a.sees_all) IS DISTINCT FROM (s.cells, s.sees_all)
    ), changed AS (
        UPDATE sync.account a SET cells = f.cells, sees_all = f.sees_all
        FROM fresh f WHERE a.id = f.id
        RETURNING a.id, a.cells, a.sees_all
    )
    INSERT INTO sync.sight (account, cells, sees_all) SELECT * FROM changed;
END $$;

CREATE OR REPLACE FUNCTION sync.on_sight() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'member' AND TG_OP <> 'DELETE' THEN
        PERFORM sync.cell(side, NEW.id) FROM unnest(ARRAY['marketing', 'sales']) side;
    END IF;
    PERFORM sync.look_again();
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER sight_on_new_member AFTER INSERT ON data.member
    FOR EACH ROW EXECUTE FUNCTION sync.on_sight();
CREATE OR REPLACE TRIGGER sight_on_member AFTER UPDATE ON data.member
    FOR EACH ROW WHEN (OLD.role <> NEW.role OR OLD.team <> NEW.team)
    EXECUTE FUNCTION sync.on_sight();
CREATE OR REPLACE TRIGGER sight_on_new_setting AFTER INSERT ON data.setting
    FOR EACH ROW WHEN (NEW.name = 'rep_sees') EXECUTE FUNCTION sync.on_sight();
CREATE OR REPLACE TRIGGER sight_on_setting AFTER UPDATE ON data.setting
    FOR EACH ROW WHEN (NEW.name = 'rep_sees' OR OLD.name = 'rep_sees')
    EXECUTE FUNCTION sync.on_sight();
CREATE OR REPLACE TRIGGER sight_on_no_setting AFTER DELETE ON data.setting
    FOR EACH ROW WHEN (OLD.name = 'rep_sees') EXECUTE FUNCTION sync.on_sight();
CREATE OR REPLACE TRIGGER sight_on_account AFTER INSERT ON sync.account
    FOR EACH ROW EXECUTE FUNCTION sync.on_sight();
