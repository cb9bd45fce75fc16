-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who waits for an answer, whose order the reader knows; then who raised their hand first.
ORDER BY EXISTS (SELECT 1 FROM inquiry WHERE inquiry.lead_id = lead.id AND inquiry.answer_id IS NULL) DESC,
         ifnull(lead.hand_raised_at, lead.created_at), lead.id
