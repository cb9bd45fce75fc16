-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ?1 today: leads that were let go until a day that has come, by their newest closing record.
SELECT lead.id
FROM closing_record JOIN lead ON lead.id = closing_record.lead_id
WHERE closing_record.look_again_on <= ?1
  AND lead.stage IN ('not_a_fit', 'later')
  AND NOT EXISTS (SELECT 1 FROM closing_record AS later
                  WHERE later.lead_id = lead.id
                    AND (later.at, later.id) > (closing_record.at, closing_record.id))
