-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

FROM lead JOIN lead_summary AS summary ON summary.lead_id = lead.id
WHERE lead.stage = 'wants_a_call' AND summary.tries > 0
