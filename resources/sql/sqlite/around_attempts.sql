-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ?1 a person, ?2 one of their leads: when they were tried for another one last, and when one of us
-- looked at what they show in public last.

SELECT (SELECT max(activity.at) FROM lead JOIN activity ON activity.lead_id = lead.id
        WHERE lead.person_id = ?1 AND lead.id <> ?2 AND activity.attempt > 0),
       (SELECT max(at) FROM preparation WHERE person_id = ?1)
