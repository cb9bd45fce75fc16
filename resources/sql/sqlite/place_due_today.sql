-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

FROM lead
WHERE (lead.closed_at IS NULL OR lead.stage = 'won') AND lead.next_step_at <= ?3
