-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Follows the columns of the activity and of the call.
-- Own events, and what the people around say in public: who has a relationship with them, and
-- colleagues. An organisation may have tens of thousands of people: of the newest 2000 known
-- there, at most 200 with a post are asked for theirs. Each half reads no more than a page.
       ifnull(member.name, ''), ifnull(call_outcome.name, ''), ifnull(call_outcome.good_for, 'neutral'),
       EXISTS (SELECT 1 FROM activity AS later WHERE later.corrects_id = activity.id),
       ifnull(told.source, call.view_source), ifnull(told.value, call.view), ifnull(told.words, call.view_words),
       ifnull(speaker.given_name, ''), ifnull(speaker.family_name, ''), page.tie, page.towards,
       EXISTS (SELECT 1 FROM attachment WHERE attachment.activity_id = activity.id)
FROM (
    WITH colleague (id) AS (
        SELECT id FROM (SELECT other.id AS id
                        FROM person AS self JOIN person AS other ON other.organisation_id = self.organisation_id
                        WHERE self.id = ?1 AND other.id <> ?1
                        ORDER BY other.id DESC
                        LIMIT 2000) AS known
        WHERE EXISTS (SELECT 1 FROM activity WHERE activity.person_id = known.id AND activity.kind = 'post')
        LIMIT 200
    ),
    around (person_id, tie, towards) AS (
        -- of several ties the one with the last code in the alphabet, so that it is always the same
        SELECT person_id, max(tie), towards
        FROM (SELECT other_id AS person_id, kind AS tie, 0 AS towards FROM relationship WHERE person_id = ?1
              UNION ALL
              SELECT person_id, kind, 1 FROM relationship WHERE other_id = ?1
              UNION ALL
              SELECT id, '', 0 FROM colleague)
        WHERE person_id <> ?1
        GROUP BY person_id
    )
    SELECT id, at, tie, towards
    FROM (SELECT own.id AS id, own.at AS at, NULL AS tie, 0 AS towards
          FROM activity AS own
          WHERE ?4 = '[]' AND own.person_id = ?1 AND (own.at, own.id) < (?2, ?3)
          ORDER BY own.at DESC, own.id DESC
          LIMIT ?5)
    UNION ALL
    -- a page of each kind: those of other kinds are not gone through, however many there are
    SELECT own.id, own.at, NULL, 0
    FROM json_each(?4) AS wanted CROSS JOIN activity AS own
    WHERE own.id IN (SELECT one.id FROM activity AS one
                     WHERE one.person_id = ?1 AND one.kind = wanted.value
                       AND (one.at, one.id) < (?2, ?3)
                     ORDER BY one.at DESC, one.id DESC
                     LIMIT ?5)
    UNION ALL
    SELECT id, at, tie, towards
    FROM (SELECT post.id AS id, post.at AS at, around.tie AS tie, around.towards AS towards
          FROM around CROSS JOIN activity AS post
          ON post.person_id = around.person_id AND post.kind = 'post'
          WHERE (?4 = '[]' OR EXISTS (SELECT 1 FROM json_each(?4) WHERE value = 'post')) AND (post.at, post.id) < (?2, ?3)
          ORDER BY post.at DESC, post.id DESC
          LIMIT ?5)
    ORDER BY at DESC, id DESC
    LIMIT ?5
) AS page
JOIN activity ON activity.id = page.id
LEFT JOIN call ON call.id = activity.id
LEFT JOIN call_outcome ON call_outcome.id = call.outcome_id
LEFT JOIN member ON member.id = activity.member_id
LEFT JOIN prospect_view AS told ON told.id = (SELECT newest.id FROM prospect_view AS newest
                                              WHERE newest.activity_id = activity.id
                                              ORDER BY newest.at DESC, newest.id DESC LIMIT 1)
LEFT JOIN person AS speaker ON speaker.id = activity.person_id AND activity.person_id <> ?1
ORDER BY page.at DESC, page.id DESC
