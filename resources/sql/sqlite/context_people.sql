-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT relationship.kind, relationship.other_id = ?1 AS towards,
       other.given_name, other.family_name
FROM relationship
JOIN person AS other
  ON other.id = iif(relationship.other_id = ?1, relationship.person_id, relationship.other_id)
WHERE relationship.person_id = ?1 OR relationship.other_id = ?1
ORDER BY relationship.at DESC, relationship.id
