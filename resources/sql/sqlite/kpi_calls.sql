-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls made from ?1 to before ?2, in the order of time.
SELECT lead_id, member_id, attempt, answered, outcome_id, prepared
FROM call_summary
WHERE at >= ?1 AND at < ?2
ORDER BY at, call_id
