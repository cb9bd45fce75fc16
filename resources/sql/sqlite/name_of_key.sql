-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ?1: key of a row that people know by a name

SELECT name FROM member WHERE id = ?1
UNION ALL SELECT name FROM organisation WHERE id = ?1
UNION ALL SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?1
UNION ALL SELECT name FROM source WHERE id = ?1
UNION ALL SELECT name FROM campaign WHERE id = ?1
UNION ALL SELECT name FROM script WHERE id = ?1
UNION ALL SELECT name FROM call_outcome WHERE id = ?1
LIMIT 1
