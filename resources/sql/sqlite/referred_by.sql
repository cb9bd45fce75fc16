-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ?1 a person: whom they sent, whether they talk with us now, whether they became customers.

SELECT DISTINCT relationship.other_id,
       EXISTS (SELECT 1 FROM lead
               WHERE lead.person_id = relationship.other_id AND lead.stage = 'in_conversation'),
       EXISTS (SELECT 1 FROM lead
               WHERE lead.person_id = relationship.other_id AND lead.stage = 'won')
FROM relationship
WHERE relationship.person_id = ?1 AND relationship.kind = 'referred'
