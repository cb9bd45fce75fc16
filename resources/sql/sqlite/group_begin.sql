-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO change_group (kind, origin, subject, member_id, at, undoes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
RETURNING number
