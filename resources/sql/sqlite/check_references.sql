-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT "table" || ' names a row of', parent, 'that is not there:', ifnull(rowid, '')
FROM pragma_foreign_key_check
LIMIT 100
