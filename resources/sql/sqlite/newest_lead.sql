-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT id FROM lead WHERE person_id = ?1
ORDER BY closed_at IS NOT NULL, created_at DESC, id DESC
LIMIT 1
