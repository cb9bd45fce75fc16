-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leads made from ?1 to before ?2, in the order of time.
SELECT created_at, lead_id, attempts, raised, reached, in_conversation, won
FROM lead_progress
WHERE created_at >= ?1 AND created_at < ?2
ORDER BY created_at, lead_id
