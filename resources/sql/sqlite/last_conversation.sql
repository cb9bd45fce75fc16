-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ?1 a lead: when somebody of us talked with them last.

SELECT max(activity.at)
FROM activity JOIN call ON call.id = activity.id
WHERE activity.lead_id = ?1 AND call.disposition = 'answered'
