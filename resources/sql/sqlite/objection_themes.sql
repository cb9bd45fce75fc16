-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- house: allows no-count because themes are few, and the index is read once

SELECT theme, count(*) AS times
FROM objection
WHERE theme <> ''
GROUP BY theme
ORDER BY times DESC, theme
