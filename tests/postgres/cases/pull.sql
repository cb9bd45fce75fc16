-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From snapshot to snapshot a laptop holds what its user may see, whatever happens in between.
SET default_transaction_isolation = 'repeatable read';

SELECT is(t.ask('anna', $$SELECT count(*) FROM api.pull('x/1:1:')$$), 'CW004 expired',
          'a cursor of another epoch is refused');
SELECT t.first_sync(l) FROM unnest('{anna,ben,cora,nils,sven,mara,adam}'::text[]) l;
SELECT is(t.differs(l), NULL, l || ' has everything after the first sync')
    FROM unnest('{anna,ben,cora,nils,sven,mara,adam}'::text[]) l;
SELECT is(t.sync('anna'), '0 came, 0 went', 'and nothing more comes');

-- A lead goes from anna to cora with its whole story; the managers' teams follow.
UPDATE data.lead SET owner_id = t.id('cora') WHERE id = t.id('anna1');
SELECT t.sync('anna') AS r \gset
SELECT ok(:'r'::text <> '0 came, 0 went', 'what left is told');
SELECT is(count(*), 0::bigint, 'the giver holds no row of it') FROM t.laptop
    WHERE login = 'anna' AND (id = t.id('anna1') OR content ->> 'lead_id' = t.id('anna1')::text
                              OR content ->> 'person_id' = t.id('anna1')::text);
SELECT t.sync('cora') AS r \gset
SELECT is(array_agg(DISTINCT entity ORDER BY entity), (SELECT array_agg(tab ORDER BY tab)
    FROM t.kind WHERE kind IN ('person', 'event', 'lead')), 'who got it has a row of every table')
    FROM t.laptop WHERE login = 'cora' AND id = t.id('anna1');
SELECT is(t.sync(l) IS NULL, false, l || ' pulls') FROM unnest('{nils,sven}'::text[]) l;
SELECT is(t.differs(l), NULL, l || ' holds what is theirs after a handover')
    FROM unnest('{anna,cora,nils,sven}'::text[]) l;

-- The whole workspace is opened to reps, and closed again.
INSERT INTO data.setting (id, name, value) VALUES (t.id('rep_sees'), 'rep_sees', 'all');
SELECT t.sync('anna') AS r \gset
SELECT is(t.differs('anna'), NULL, 'a rep who may see all gets all');
SELECT is(count(*), (SELECT count(*) FROM data.lead), 'every lead') FROM t.laptop
    WHERE login = 'anna' AND entity = 'lead';
UPDATE data.setting SET value = 'team' WHERE name = 'rep_sees';
SELECT t.sync('anna') AS r \gset
SELECT is(t.differs('anna'), NULL, 'and gives back what is not their team''s');
SELECT ok(EXISTS (SELECT FROM t.laptop WHERE login = 'anna' AND entity = 'lead'
    AND id = t.id('ben1')), 'a colleague''s stays');
DELETE FROM data.setting WHERE name = 'rep_sees';
SELECT t.sync('anna') AS r \gset
SELECT is(t.differs('anna'), NULL, 'and then what is not their own');

-- A first load that was cut, a comparison and the reply to a push bring what is seen at that moment,
-- and the cursor is older: what was seen only in between goes again, too.
SELECT cursor AS older FROM t.stand WHERE login = 'anna' \gset
INSERT INTO data.setting (id, name, value) VALUES (t.id('rep_sees'), 'rep_sees', 'all');
SELECT t.first_sync('anna');
UPDATE t.stand SET cursor = :'older' WHERE login = 'anna';
WITH gone AS (DELETE FROM data.email_address WHERE id IN
    (SELECT id FROM data.email_address WHERE person_id = t.id('cora1')) RETURNING id)
SELECT isnt(count(*), 0::bigint, 'an address goes that they see since then') FROM gone;
SELECT t.sync('anna') AS r \gset
SELECT is(t.differs('anna'), NULL, 'and they are told');
DELETE FROM data.setting WHERE name = 'rep_sees';
SELECT t.sync('anna') AS r \gset
SELECT cursor AS older FROM t.stand WHERE login = 'anna' \gset
INSERT INTO data.setting (id, name, value) VALUES (t.id('rep_sees'), 'rep_sees', 'all');
SELECT t.first_sync('anna');
UPDATE t.stand SET cursor = :'older' WHERE login = 'anna';
DELETE FROM data.setting WHERE name = 'rep_sees';
SELECT t.sync('anna') AS r \gset
SELECT is(t.differs('anna'), NULL, 'what was loaded while they saw all goes when they do not');

-- Another role, another team, no role at all.
UPDATE data.member SET role = 'administrator' WHERE id = t.id('ben');
SELECT t.sync('ben') AS r \gset
SELECT is((t.differs('ben'), (SELECT count(*) FROM t.laptop WHERE login = 'ben' AND entity IN
    ('lead', 'person', 'activity')))::text, '(,0)', 'an administrator keeps no conversation');
UPDATE data.member SET role = 'rep', team = 'south' WHERE id = t.id('ben');
SELECT t.sync(l) FROM unnest('{ben,nils,sven}'::text[]) l;
SELECT is(t.differs(l), NULL, l || ' follows who is in which team')
    FROM unnest('{ben,nils,sven}'::text[]) l;

-- Anything, in any order; who pulls when is drawn too.
CREATE TEMP TABLE walk AS SELECT n, l FROM generate_series(1, 400) n
    LEFT JOIN LATERAL (SELECT l FROM unnest('{anna,ben,cora,nils,sven,mara,adam}'::text[]) l
                       WHERE abs(hashtext(l || n)) % 9 = 0) x ON true;
CREATE TABLE t.walked (n int, l text, differs text);
CREATE PROCEDURE t.walk() LANGUAGE plpgsql AS $$
DECLARE
    w record;
    was text := '';
BEGIN
    FOR w IN SELECT * FROM walk ORDER BY n, l LOOP
        IF was <> w.n::text THEN
            PERFORM t.step(w.n);
            was := w.n;
            COMMIT;
        END IF;
        IF w.l IS NOT NULL THEN
            IF t.sync(w.l) NOT LIKE '%came%' THEN
                INSERT INTO t.walked VALUES (w.n, w.l, t.sync(w.l));
            END IF;
            COMMIT;
            INSERT INTO t.walked VALUES (w.n, w.l, t.differs(w.l));
            COMMIT;
        END IF;
    END LOOP;
END $$;
CALL t.walk();
SELECT is(differs, NULL, format('%s is right after step %s', l, n)) FROM t.walked;
SELECT is(t.differs(l), NULL, l || ' is right in the end') FROM (SELECT l, t.sync(l)
    FROM unnest('{anna,ben,cora,nils,sven,mara,adam}'::text[]) l OFFSET 0) x
    WHERE sync IS NOT NULL;
SELECT is(count(*), 0::bigint, 'all that hangs together is seen together: ' || coalesce(
    string_agg(what || ' ' || detail, ', '), '')) FROM api.check()
    WHERE NOT well AND what LIKE 'who sees%';

-- Counts and sums say so too.
SELECT is(t.ask(l, format('SELECT rows || '' '' || hashes FROM api.digest(%L)', e)),
    (SELECT count(*) || ' ' || coalesce(sum(('x0000' || right(id::text, 12))::bit(64)::bigint
        # version), 0) FROM t.laptop WHERE login = l AND entity = e), l || '''s digest of ' || e)
    FROM unnest('{anna,nils,mara}'::text[]) l, unnest('{lead,person,activity}'::text[]) e;

-- Pages: in order, with the columns asked for, counted.
SELECT is(t.ask('nils', $$SELECT string_agg(id::text || stage || version, ',') FROM
    api.page('lead', '{id,stage,version}', NULL, 2) AS p (id uuid, stage text, version bigint)$$),
    (SELECT string_agg(id::text || (content ->> 'stage') || version, ',' ORDER BY id)
     FROM (SELECT * FROM t.laptop WHERE login = 'nils' AND entity = 'lead' ORDER BY id LIMIT 2) x),
    'the first page');
SELECT matches(t.ask('nils', $$SELECT id FROM api.page('lead', '{_scope}', NULL, 2) AS p (id int)$$),
    '^CW010', 'no page has the server''s own columns');
SELECT matches(t.ask('nils', $$SELECT id FROM api.page('lead', '{id;}', NULL, 2) AS p (id uuid)$$),
    '^CW010', 'nor one that does not exist');
SELECT matches(t.ask('nils', $$SELECT count(*) FROM api.ids('pg_authid')$$), '^CW010',
    'nor is there another table');

-- Too much at once is counted; past the ceiling there is nothing, and the manager knows.
UPDATE sync.meta SET pull_rows = 3, daily_rows = 400, notice_rows = 20;
DELETE FROM sync.usage;
UPDATE data.lead SET interest = 'again';
BEGIN READ ONLY;
SELECT is(t.ask('nils', format('SELECT count(*) FROM api.pull(%L)', cursor)), 'CW003 too_much',
    'a read-only pull of very much is refused') FROM t.stand WHERE login = 'nils';
COMMIT;
SELECT t.sync('nils') AS r \gset
SELECT ok((SELECT rows > 3 FROM sync.usage), 'otherwise it is counted');
SELECT t.first_sync('anna');
SELECT is(t.ask('sven', 'SELECT api.note_export(500)'), 'CW005 ceiling',
    'past the ceiling there is nothing');
SELECT is(t.ask('anna', 'SELECT api.note_export(30)') IS NULL, false, 'an export is counted');
SELECT is(string_agg(kind || rows, ','), 'export30', 'as one') FROM sync.usage
    WHERE kind = 'export';
SELECT ok(t.ask('nils', $$SELECT string_agg(DISTINCT who, ',') FROM api.notices('2020-01-01')$$)
    LIKE '%Anna%', 'the manager is told');
SELECT matches(t.ask('anna', $$SELECT api.notices('2020-01-01')$$), '^42501', 'the rep is not');

-- A restored server: rows may carry transactions that are yet to come.
UPDATE sync.meta SET daily_rows = 400000;
SELECT t.first_sync('cora');
ALTER TABLE data.lead DISABLE TRIGGER touch;
UPDATE data.lead SET _xid = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8;
ALTER TABLE data.lead ENABLE TRIGGER touch;
SELECT api.new_epoch() AS r \gset
SELECT is(t.sync('cora'), 'CW004 expired', 'an old cursor is noticed');
SELECT is(t.ask('cora', format('SELECT api.push(%L, 1, ''[]'')', t.id('cora!'))), 'CW004 expired',
    'so is an old laptop');
SELECT is(t.ask('cora', format('SELECT api.join(%L, 100)', t.id('cora!'))), '99',
    'which says anew where it stands');
SELECT is(t.ask('cora', format('SELECT api.join(%L, 200)', t.id('cora!'))), '99', 'once');
SELECT t.first_sync('cora');
SELECT is(t.sync('cora'), '0 came, 0 went', 'after the repair nothing comes');
UPDATE data.lead SET interest = 'once' WHERE id = (SELECT id FROM t.laptop
    WHERE login = 'cora' AND entity = 'lead' ORDER BY id LIMIT 1);
SELECT is(t.sync('cora'), '1 came, 0 went', 'but what changed, and not all for ever');
SELECT is(t.differs('cora'), NULL, 'and all is right');
