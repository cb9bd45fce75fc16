-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is due first; then who has waited longest.
ORDER BY lead.next_step_at IS NULL, lead.next_step_at, lead.created_at, lead.id
