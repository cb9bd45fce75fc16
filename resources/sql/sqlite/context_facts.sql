-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT fact.key, fact.answer, fact.at, ifnull(activity.kind, 'note'), ifnull(member.name, '')
FROM known_fact AS fact
LEFT JOIN activity ON activity.id = fact.source_id
LEFT JOIN member ON member.id = fact.member_id
WHERE fact.person_id = ?1 AND fact.at <= ?2
ORDER BY fact.key, fact.at DESC, fact.id DESC
