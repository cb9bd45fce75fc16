-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of whose agreed answer time the largest share is gone; then who raised their hand first.
ORDER BY ifnull((SELECT max((?4 - inquiry.asked_at) * 1.0
                            / max(1, inquiry.answer_due_at - inquiry.asked_at))
                 FROM inquiry
                 WHERE inquiry.lead_id = lead.id AND inquiry.answer_id IS NULL), -1) DESC,
         ifnull(lead.hand_raised_at, lead.created_at), lead.id
