-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT * FROM (
    SELECT 'how far a lead came is not what its activities say:', lower(hex(lead_id))
    FROM (SELECT * FROM lead_progress EXCEPT SELECT * FROM lead_progress_afresh)
    LIMIT 100)
UNION
SELECT * FROM (
    SELECT 'how far a lead came is not what its activities say:', lower(hex(lead_id))
    FROM (SELECT * FROM lead_progress_afresh EXCEPT SELECT * FROM lead_progress)
    LIMIT 100)
UNION
SELECT * FROM (
    SELECT 'what a call counts for is not what it came to:', lower(hex(call_id))
    FROM (SELECT * FROM call_summary EXCEPT SELECT * FROM call_summary_afresh)
    LIMIT 100)
UNION
SELECT * FROM (
    SELECT 'what a call counts for is not what it came to:', lower(hex(call_id))
    FROM (SELECT * FROM call_summary_afresh EXCEPT SELECT * FROM call_summary)
    LIMIT 100)
