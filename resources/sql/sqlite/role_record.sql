-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of each of the newest ?2 leads that ended: whether their person has the part ?1, and whether they
-- were won. Whose part is not known says nothing of any.
SELECT person.buyer_role = ?1, ended.stage = 'won'
FROM (SELECT person_id, stage FROM lead
      WHERE stage IN ('won', 'not_a_fit', 'withdrawn') AND closed_at IS NOT NULL
      ORDER BY closed_at DESC LIMIT ?2) AS ended
JOIN person ON person.id = ended.person_id
WHERE person.buyer_role <> 'unknown'
