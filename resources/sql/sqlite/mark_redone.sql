-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 is the taking-back, ?2 the group that takes it back in turn.
UPDATE change_group
SET undone_by = iif(number = ?1, ?2, NULL)
WHERE number = ?1 OR number = (SELECT undoes FROM change_group WHERE number = ?1)
