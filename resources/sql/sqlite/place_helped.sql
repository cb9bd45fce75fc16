-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

FROM lead
WHERE lead.closed_at IS NOT NULL
  AND lead.id IN (SELECT lead_id FROM closing_record WHERE help_given <> '')
