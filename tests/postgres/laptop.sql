-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A laptop that pulls, kept in a table: what it holds must be what the server shows at that moment.
-- Pulling needs REPEATABLE READ: cases set default_transaction_isolation.

CREATE TABLE t.stand (login text PRIMARY KEY, cursor text);
CREATE TABLE t.laptop (login text, entity text, id uuid, version bigint, content jsonb,
                       PRIMARY KEY (login, entity, id));

-- Everything by pages, as a first sync does.
CREATE FUNCTION t.first_sync(of_login text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    e record;
BEGIN
    INSERT INTO t.stand VALUES (of_login, t.cursor(of_login))
    ON CONFLICT (login) DO UPDATE SET cursor = excluded.cursor;
    DELETE FROM t.laptop WHERE login = of_login;
    FOR e IN SELECT name FROM sync.entity LOOP
        INSERT INTO t.laptop SELECT of_login, e.name, (x ->> 'id')::uuid,
            (x ->> 'version')::bigint, x -> 'content'
        FROM jsonb_array_elements(coalesce(t.ask(of_login, format(
            'SELECT jsonb_agg(r) FROM api.rows(%L, ARRAY(SELECT id FROM api.ids(%L))) r',
            e.name, e.name)), '[]')::jsonb) x;
    END LOOP;
END $$;

-- Pulls once; gives how many rows came and how many went, or the error.
CREATE FUNCTION t.sync(of_login text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text := t.ask(of_login, format('SELECT jsonb_agg(p) FROM api.pull(%L) p',
        (SELECT cursor FROM t.stand WHERE login = of_login)));
    came bigint;
    went bigint;
BEGIN
    IF answer NOT LIKE '[%' THEN
        RETURN answer;
    END IF;
    UPDATE t.stand SET cursor = answer::jsonb -> 0 -> 'content' ->> 'cursor'
    WHERE login = of_login;
    DELETE FROM t.laptop l USING jsonb_array_elements(answer::jsonb) x
    WHERE l.login = of_login AND l.entity = x ->> 'entity' AND l.id = (x ->> 'id')::uuid
      AND x ->> 'content' IS NULL;
    GET DIAGNOSTICS went = ROW_COUNT;
    INSERT INTO t.laptop SELECT of_login, x ->> 'entity', (x ->> 'id')::uuid,
        (x ->> 'version')::bigint, x -> 'content'
    FROM jsonb_array_elements(answer::jsonb) x
    WHERE x ->> 'entity' <> '' AND x ->> 'content' IS NOT NULL
    ON CONFLICT (login, entity, id) DO UPDATE
        SET version = excluded.version, content = excluded.content;
    GET DIAGNOSTICS came = ROW_COUNT;
    RETURN format('%s came, %s went', came, went);
END $$;

-- What differs between a laptop and what the server shows its user, by tables; NULL: nothing.
CREATE FUNCTION t.differs(of_login text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    e record;
    ids uuid[];
    wrong bigint;
    all_wrong text;
BEGIN
    FOR e IN SELECT name FROM sync.entity ORDER BY id LOOP
        ids := t.ask(of_login, format('SELECT coalesce(array_agg(id), ''{}'') FROM api.ids(%L)',
                                      e.name));
        EXECUTE format('SELECT count(*) FROM '
            '(SELECT id, coalesce(_more, ''{}'') || (to_jsonb(x) - '
            '''{_scope,_other_scope,_home,_xid,_stamps,_more}''::text[]) AS content, '
            '_xid::text::bigint AS version '
            ' FROM data.%I x WHERE id = ANY ($1)) s '
            'FULL JOIN (SELECT * FROM t.laptop WHERE login = $2 AND entity = $3) l USING (id) '
            'WHERE s.content IS DISTINCT FROM l.content OR s.version IS DISTINCT FROM l.version',
            e.name) INTO wrong USING ids, of_login, e.name;
        IF wrong > 0 THEN
            all_wrong := concat_ws(', ', all_wrong, wrong || ' ' || e.name);
        END IF;
    END LOOP;
    RETURN all_wrong;
END $$;

-- One thing that somebody does, the same for the same number. Gives what it was.
CREATE FUNCTION t.step(number int) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    dice int;
    some_lead data.lead;
    some_person data.person;
    somebody text := (ARRAY['anna', 'ben', 'cora', 'mara'])[1 + abs(hashint4(number)) % 4];
    done jsonb;
BEGIN
    PERFORM setseed((number % 1000) / 1000.0);
    dice := floor(random() * 15);
    SELECT * INTO some_lead FROM data.lead ORDER BY random(), id LIMIT 1;
    SELECT * INTO some_person FROM data.person ORDER BY random(), id LIMIT 1;
    CASE dice
    WHEN 0, 1 THEN -- plain SQL hands a lead over
        UPDATE data.lead SET owner_id = t.id(somebody),
            owner_side = CASE somebody WHEN 'mara' THEN 'marketing' ELSE 'sales' END
        WHERE id = some_lead.id;
    WHEN 2 THEN -- its owner gives it away
        done := t.push(somebody, somebody || '!', jsonb_build_array(t.change('lead', some_lead.id,
            'update', jsonb_build_object('owner_id', t.id('anna')),
            jsonb_build_object('owner_id', some_lead.owner_id))));
    WHEN 3 THEN
        UPDATE data.lead SET next_step = 'step ' || number WHERE id = some_lead.id;
    WHEN 4 THEN
        INSERT INTO data.activity (id, person_id, lead_id, kind, at)
        VALUES (t.id('step' || number), some_lead.person_id, some_lead.id, 'note', number);
        INSERT INTO data.call (id, number) VALUES (t.id('step' || number), '+33');
    WHEN 5 THEN
        DELETE FROM data.email_address WHERE person_id = some_person.id;
    WHEN 6 THEN
        INSERT INTO data.email_address (id, person_id, address)
        VALUES (t.id('step' || number), some_person.id, 'a@b.c');
    WHEN 7 THEN
        UPDATE data.member SET team = (ARRAY['north', 'south'])[1 + number % 2]
        WHERE id = t.id((ARRAY['ben', 'cora'])[1 + number / 2 % 2]);
    WHEN 8 THEN
        INSERT INTO data.setting (id, name, value) VALUES (t.id('rep_sees'), 'rep_sees', 'own')
        ON CONFLICT (id) DO UPDATE SET value = (ARRAY['own', 'team', 'all'])[1 + number % 3];
    WHEN 9 THEN -- a second lead of somebody
        INSERT INTO data.lead (id, person_id, stage, owner_side, owner_id, created_at)
        VALUES (t.id('step' || number), some_person.id, 'new', 'sales', t.id(somebody), 1);
    WHEN 10 THEN -- a lead goes with all that hangs on it
        DELETE FROM data.closing_record WHERE lead_id = some_lead.id;
        DELETE FROM data.task WHERE lead_id = some_lead.id;
        DELETE FROM data.inquiry WHERE lead_id = some_lead.id;
        DELETE FROM data.objection WHERE lead_id = some_lead.id;
        DELETE FROM data.alternative WHERE lead_id = some_lead.id;
        UPDATE data.call SET preparation_id = NULL WHERE preparation_id IN
            (SELECT id FROM data.preparation WHERE lead_id = some_lead.id);
        DELETE FROM data.preparation WHERE lead_id = some_lead.id;
        UPDATE data.activity SET lead_id = NULL WHERE lead_id = some_lead.id;
        DELETE FROM data.lead WHERE id = some_lead.id;
    WHEN 11 THEN -- two become one
        UPDATE data.lead SET person_id = t.id('both') WHERE person_id = some_person.id;
        UPDATE data.known_fact SET person_id = t.id('both') WHERE person_id = some_person.id;
        UPDATE data.activity SET person_id = t.id('both') WHERE person_id = some_person.id;
        UPDATE data.person SET merged_into_id = nullif(t.id('both'), some_person.id)
        WHERE id = some_person.id;
    WHEN 12 THEN
        done := t.push(somebody, somebody || '!', jsonb_build_array(t.change('person',
            some_person.id, 'update', jsonb_build_object('note', 'step ' || number),
            jsonb_build_object('note', some_person.note))));
    WHEN 13 THEN
        UPDATE data.member SET role = (ARRAY['rep', 'manager', 'marketer', 'administrator'])
            [1 + number % 4] WHERE id = t.id('ben');
    ELSE
        done := t.push(somebody, somebody || '!', jsonb_build_array(
            t.change('person', t.id('step' || number), 'insert', jsonb_build_object('id',
                t.id('step' || number), 'created_at', number, 'given_name', 'step')),
            t.change('lead', t.id('step' || number), 'insert', jsonb_build_object('id',
                t.id('step' || number), 'person_id', t.id('step' || number), 'stage', 'new',
                'owner_side', 'sales', 'owner_id', t.id('cora'), 'created_at', number)),
            t.change('consent', t.id('step' || number), 'insert', jsonb_build_object('id',
                t.id('step' || number), 'person_id', t.id('step' || number), 'at', 1))));
    END CASE;
    RETURN format('%s by %s %s', dice, somebody, done ->> 'rejected');
END $$;
