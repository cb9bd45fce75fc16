-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The last conversation of somebody who visited a hundred thousand pages is found without reading
-- the visits. It serves what people say in public, too.
DROP INDEX activity_post;
CREATE INDEX activity_of_kind ON activity (person_id, kind, at);
