-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- house: allows no-count because the library is short, and each count goes by an index

-- Follows the item's own columns.
       (SELECT count(*) FROM help_use WHERE help_use.item_id = help_item.id) AS given
FROM help_item
ORDER BY given DESC, help_item.title
