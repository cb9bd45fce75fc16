-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT kind, words, at FROM activity
WHERE person_id = ?1 AND at <= ?2 AND kind IN ('download', 'page_visit')
ORDER BY at DESC LIMIT 1
