-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT sequence, table_name, row_id, operation, before, after
FROM change
WHERE group_number = ?1 AND sequence < ?2
ORDER BY sequence DESC
LIMIT ?3
