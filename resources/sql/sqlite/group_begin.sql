-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO change_group (kind, origin, subject, member_id, at, undoes, stamp)
VALUES (?1, ?2, ?3, ?4, ?5, ?6,
        max(?5 << 16,
            1 + ifnull((SELECT stamp FROM change_group ORDER BY number DESC LIMIT 1), 0),
            1 + ifnull((SELECT clock FROM sync_state), 0)))
RETURNING number
