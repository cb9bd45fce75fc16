-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A taking-back can be taken back while nothing was done by hand after it. It is called what it
-- took back.
SELECT undo.number, undone.kind, undo.origin, undo.subject, undo.at
FROM change_group AS undo JOIN change_group AS undone ON undone.number = undo.undoes
WHERE undo.kind = 'undo' AND undo.undone_by IS NULL AND undo.at >= ?1
  AND undo.number > ifnull((SELECT max(later.number) FROM change_group AS later
                       WHERE later.undoes IS NULL AND later.origin IN ('hand', 'import')), 0)
ORDER BY undo.number DESC
LIMIT 1
