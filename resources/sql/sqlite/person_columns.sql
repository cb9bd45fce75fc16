-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 a table: its columns that name a person.
SELECT key."from" FROM pragma_foreign_key_list(?1) AS key WHERE key."table" = 'person'
