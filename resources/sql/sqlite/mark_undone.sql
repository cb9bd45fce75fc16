-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

UPDATE change_group SET undone_by = ?2 WHERE number = ?1
