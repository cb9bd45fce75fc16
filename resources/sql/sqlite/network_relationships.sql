-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Follows the relationship's own columns; ?1 a person: the latest first, at most ?2.
FROM relationship
WHERE relationship.person_id = ?1 OR relationship.other_id = ?1
ORDER BY relationship.at DESC, relationship.id
LIMIT ?2
