-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the team's server does not have yet, oldest first. ?1: how many at most

SELECT number, kind, subject, at FROM change_group
WHERE number > (SELECT acknowledged FROM sync_state)
ORDER BY number
LIMIT ?1
