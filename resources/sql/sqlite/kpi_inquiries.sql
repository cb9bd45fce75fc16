-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inquiries asked from ?1 to before ?2, in the order of time.
SELECT asked_at, lead_id, answer_id IS NOT NULL, iif(prepared, answered_at, NULL), answer_due_at
FROM inquiry
WHERE asked_at >= ?1 AND asked_at < ?2
ORDER BY asked_at
