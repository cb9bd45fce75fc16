-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ORDER BY (SELECT person.family_name FROM person WHERE person.id = lead.person_id) COLLATE NOCASE,
         (SELECT person.given_name FROM person WHERE person.id = lead.person_id) COLLATE NOCASE, lead.id
