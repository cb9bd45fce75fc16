-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Follows the known fact's own columns.
       ifnull(activity.kind, 'note'), ifnull(member.name, '')
FROM known_fact
LEFT JOIN activity ON activity.id = known_fact.source_id
LEFT JOIN member ON member.id = known_fact.member_id
WHERE known_fact.person_id = ?1
ORDER BY known_fact.key, known_fact.at DESC, known_fact.id DESC
