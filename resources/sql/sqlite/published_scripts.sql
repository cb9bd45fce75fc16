-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT newest.id, newest.published_at, newest.text, newest.script_id
FROM script_version AS newest
WHERE newest.published_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM script_version AS later
                  WHERE later.script_id = newest.script_id AND later.published_at IS NOT NULL
                    AND later.number > newest.number)
ORDER BY newest.id
