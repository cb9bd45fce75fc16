-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who found a public profile; nobody where it came with a file.
ALTER TABLE public_profile ADD COLUMN found_by_id BLOB REFERENCES member (id);
