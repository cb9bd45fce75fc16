-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was written down while the call with the ID ?1 went on, by time from its begin.
SELECT said.at - held.at AS place, said.kind, '' AS key,
       CASE said.kind WHEN 'alternative' THEN said.to_code ELSE said.words END
FROM activity AS held
JOIN call ON call.id = held.id
JOIN activity AS said ON said.person_id = held.person_id AND said.at >= held.at AND said.at <= held.at + 1000 * call.seconds
WHERE held.id = ?1
  AND said.id <> held.id
  AND said.kind IN ('note', 'objection', 'alternative', 'promise', 'referral', 'hand_raise', 'asked_again')
UNION ALL
SELECT known_fact.at - held.at, '', known_fact.key, known_fact.answer
FROM known_fact
JOIN activity AS held ON held.id = known_fact.source_id
JOIN call ON call.id = held.id
WHERE known_fact.source_id = ?1 AND known_fact.at >= held.at AND known_fact.at <= held.at + 1000 * call.seconds
ORDER BY place, key
LIMIT 1000
