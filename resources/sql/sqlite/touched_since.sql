-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT DISTINCT table_name, row_id FROM change WHERE group_number > ?1 LIMIT ?2
