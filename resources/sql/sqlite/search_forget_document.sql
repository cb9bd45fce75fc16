-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

DELETE FROM search_document WHERE subject_id IN (SELECT subject_id FROM search_stale)
