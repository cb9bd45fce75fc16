-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- house: allows no-count because reference people are few, and each is asked a few times a year

-- ?1 since when: how often somebody was told of each reference person.
SELECT proof_id, count(*) FROM introduction WHERE at > ?1 GROUP BY proof_id
