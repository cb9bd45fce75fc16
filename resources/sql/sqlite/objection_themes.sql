-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT theme, count(*) AS times
FROM objection
WHERE theme <> ''
GROUP BY theme
ORDER BY times DESC, theme
