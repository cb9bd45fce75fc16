-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- In a team's store some references may lead to what is not for us to see.

SELECT broken."table" || ' names a row of', broken.parent, 'that is not there:',
       ifnull(broken.rowid, '')
FROM pragma_foreign_key_check AS broken
WHERE NOT EXISTS (SELECT 1 FROM sync_state)
      OR NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(broken."table") AS reference
                     WHERE reference.id = broken.fkid AND reference."from" IN
                           ('source_id', 'activity_id', 'answer_id', 'preparation_id',
                            'corrects_id'))
LIMIT 100
