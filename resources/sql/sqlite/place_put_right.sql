-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

FROM lead
WHERE lead.id IN (SELECT lead_id FROM task WHERE done_at IS NULL AND kind = 'put_right')
