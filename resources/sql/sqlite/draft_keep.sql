-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT OR REPLACE INTO draft (kind, subject_id, words, kept_at) VALUES (?1, ?2, ?3, ?4)
