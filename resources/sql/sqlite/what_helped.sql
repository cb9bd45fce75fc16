-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- house: allows no-count because it groups the few objections of one theme by an index

-- ?1 a theme, ?2 how many: what resolved objections of that theme, a proof or the words.
SELECT objection.proof_id, ifnull(proof.title, objection.resolution) AS words, count(*) AS times
FROM objection LEFT JOIN proof ON proof.id = objection.proof_id
WHERE objection.theme = ?1 AND objection.state = 'resolved'
  AND (objection.proof_id IS NOT NULL OR objection.resolution <> '')
GROUP BY objection.proof_id, words
ORDER BY times DESC, words
LIMIT ?2
