-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

FROM lead
WHERE lead.closed_at IS NULL AND lead.owner_side = 'marketing'
