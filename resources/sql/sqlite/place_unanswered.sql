-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

FROM lead
WHERE lead.id IN (SELECT lead_id FROM inquiry WHERE answer_id IS NULL)
