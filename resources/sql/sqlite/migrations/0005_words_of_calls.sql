-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was written down in a call is found as a note is.
DROP TRIGGER search_note_insert;
DROP TRIGGER search_note_delete;
CREATE TRIGGER search_note_insert AFTER INSERT ON activity WHEN NEW.kind IN ('note', 'call') AND NEW.words <> ''
BEGIN INSERT OR IGNORE INTO search_stale VALUES (NEW.id, 'note'); END;
CREATE TRIGGER search_note_delete AFTER DELETE ON activity WHEN OLD.kind IN ('note', 'call') AND OLD.words <> ''
BEGIN INSERT OR IGNORE INTO search_stale VALUES (OLD.id, 'note'); END;
INSERT INTO search_stale SELECT id, 'note' FROM activity WHERE kind = 'call' AND words <> '';
