-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- house: allows no-count because it groups the few objections of one theme by an index

-- ?1 a theme, ?2 how many: what resolved objections of that theme: a proof, a script, or the words.
SELECT proof_id, script_id, helped, count(*) AS times
FROM (SELECT objection.proof_id AS proof_id, objection.script_id AS script_id,
             ifnull(proof.title, ifnull(script.name, objection.resolution)) AS helped
      FROM objection
      LEFT JOIN proof ON proof.id = objection.proof_id
      LEFT JOIN script ON script.id = objection.script_id
      WHERE objection.theme = ?1 AND objection.state = 'resolved'
        AND (objection.proof_id IS NOT NULL OR objection.script_id IS NOT NULL
             OR objection.resolution <> ''))
GROUP BY proof_id, script_id, helped
ORDER BY times DESC, helped
LIMIT ?2
