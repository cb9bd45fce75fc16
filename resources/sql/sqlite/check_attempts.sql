-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT * FROM (
    SELECT 'the attempts of a lead are not those of its activities:', lower(hex(lead_id))
    FROM (SELECT * FROM lead_summary EXCEPT SELECT * FROM lead_summary_afresh)
    LIMIT 100)
UNION
SELECT * FROM (
    SELECT 'the attempts of a lead are not those of its activities:', lower(hex(lead_id))
    FROM (SELECT * FROM lead_summary_afresh EXCEPT SELECT * FROM lead_summary)
    LIMIT 100)
