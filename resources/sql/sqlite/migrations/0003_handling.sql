-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How the team handles leads: when and how often somebody is tried, and which days are off where.

-- A cadence for leads of a source and a stage; either may be open. Minutes count from midnight by
-- the lead's own clock, bit 0 of `weekdays` is Monday.
CREATE TABLE cadence (
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    source_id BLOB REFERENCES source (id),
    stage TEXT NOT NULL, -- code; empty: any
    goal INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    until_minute INTEGER NOT NULL,
    weekdays INTEGER NOT NULL,
    nurture_days INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX cadence_by_source ON cadence (source_id);

CREATE TABLE cadence_step (
    id BLOB PRIMARY KEY NOT NULL,
    cadence_id BLOB NOT NULL REFERENCES cadence (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    gap_days INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX cadence_step_by_cadence ON cadence_step (cadence_id, position);

-- Days on which nobody works in a territory (ISO 3166); an empty one means the team itself.
CREATE TABLE day_off (
    id BLOB PRIMARY KEY NOT NULL,
    territory TEXT NOT NULL,
    on_day TEXT NOT NULL,
    name TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX day_off_by_territory ON day_off (territory, on_day);

-- The agreed answer time of a source in minutes of the team's work hours; 0: as the team set it.
ALTER TABLE source ADD COLUMN answer_minutes INTEGER NOT NULL DEFAULT 0;

-- The code of the channel that an answer or a message came through; empty: through none.
ALTER TABLE activity ADD COLUMN channel TEXT NOT NULL DEFAULT '';
