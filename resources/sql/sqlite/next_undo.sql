-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT number, kind, origin, subject, at
FROM change_group
WHERE undone_by IS NULL AND undoes IS NULL AND origin IN ('hand', 'import') AND at >= ?1
      AND number NOT IN (SELECT group_number FROM sync_rejected)
ORDER BY number DESC
LIMIT 1
