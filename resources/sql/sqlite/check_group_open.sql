-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A group is open only inside its transaction, and groups without a change are not kept.
SELECT 'a change group stands open:', number FROM current_group
UNION ALL
SELECT * FROM (
    SELECT 'a change group without a change:', number FROM change_group
    WHERE NOT EXISTS (SELECT 1 FROM change WHERE group_number = change_group.number)
    LIMIT 100)
