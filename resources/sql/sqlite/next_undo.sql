-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT number, kind, origin, subject, at
FROM change_group
WHERE undone_by IS NULL AND undoes IS NULL AND origin IN ('hand', 'import') AND at >= ?1
ORDER BY number DESC
LIMIT 1
