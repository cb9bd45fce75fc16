-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT (SELECT total(settled_at IS NULL) FROM sync_rejected)
       + (SELECT total(settled_at IS NULL) FROM sync_conflict)
