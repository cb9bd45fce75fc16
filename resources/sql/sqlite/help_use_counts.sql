-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How often each piece of ready help was given.
SELECT item_id, count(activity_id) FROM help_use GROUP BY item_id
