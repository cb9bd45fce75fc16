-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Follows the lead's own columns.
       person.given_name, person.family_name, person.job_title, ifnull(organisation.name, ''),
       person.time_zone, ifnull(source.kind, 'own_contact'), ifnull(source.name, ''),
       ifnull((SELECT trim(sender.given_name || ' ' || sender.family_name)
               FROM relationship JOIN person AS sender ON sender.id = relationship.person_id
               WHERE relationship.other_id = lead.person_id AND relationship.kind = 'referred'
               ORDER BY relationship.at DESC LIMIT 1), ''),
       ifnull(summary.tries, 0),
       inquiry.words, inquiry.asked_at, inquiry.answer_due_at, ifnull(owner.name, ''),
       (SELECT consent.allowed FROM consent
        WHERE consent.person_id = lead.person_id AND consent.channel = 'phone'
        ORDER BY consent.at DESC LIMIT 1)
FROM lead
JOIN person ON person.id = lead.person_id
LEFT JOIN organisation ON organisation.id = person.organisation_id
LEFT JOIN source ON source.id = lead.source_id
LEFT JOIN lead_summary AS summary ON summary.lead_id = lead.id
LEFT JOIN member AS owner ON owner.id = lead.owner_id
LEFT JOIN inquiry ON inquiry.id = (SELECT oldest.id FROM inquiry AS oldest
                                   WHERE oldest.lead_id = lead.id AND oldest.answer_id IS NULL
                                   ORDER BY oldest.asked_at LIMIT 1)
WHERE lead.id = ?1
