-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT rejected.group_number, done.kind, done.subject, done.at, rejected.code, rejected.detail
FROM sync_rejected AS rejected JOIN change_group AS done ON done.number = rejected.group_number
WHERE rejected.settled_at IS NULL
ORDER BY rejected.group_number DESC
