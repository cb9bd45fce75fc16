-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 an organisation: its people, the newest known first, at most ?2.
SELECT id FROM person
WHERE organisation_id = ?1 AND merged_into_id IS NULL
ORDER BY id DESC
LIMIT ?2
