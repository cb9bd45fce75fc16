-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every script with the version in use and whether it has a draft.
SELECT script.id, script.name,
       ifnull(max(CASE WHEN version.published_at IS NOT NULL THEN version.number END), 0),
       max(version.published_at),
       count(version.id) > count(version.published_at)
FROM script
LEFT JOIN script_version AS version ON version.script_id = script.id
GROUP BY script.id
ORDER BY script.name COLLATE NOCASE, script.id
