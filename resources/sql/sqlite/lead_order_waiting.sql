-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whose answer is due first; then who raised their hand first.
ORDER BY ifnull((SELECT min(inquiry.answer_due_at) FROM inquiry
                 WHERE inquiry.lead_id = lead.id AND inquiry.answer_id IS NULL), 9e15),
         ifnull(lead.hand_raised_at, lead.created_at), lead.id
