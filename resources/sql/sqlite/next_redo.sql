-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A taking-back can be taken back while nothing was done by hand after it.
SELECT number, kind, origin, subject, at
FROM change_group
WHERE kind = 'undo' AND undone_by IS NULL AND at >= ?1
  AND number > ifnull((SELECT max(later.number) FROM change_group AS later
                       WHERE later.undoes IS NULL AND later.origin IN ('hand', 'import')), 0)
ORDER BY number DESC
LIMIT 1
