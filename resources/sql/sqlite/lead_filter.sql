-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

  AND (?1 IS NULL OR lead.owner_id = ?1)
  AND (?2 IS NULL OR lead.source_id = ?2)
