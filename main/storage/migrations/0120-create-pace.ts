import type { Migration } from '../migrate.ts';

/** Private working notes of the supporter: they go when the conversation goes (practice, 4). */
export const createPace: Migration = {
  version: 120,
  name: 'create pace signs, pauses and tempos',
  sql: `
    CREATE TABLE pace_signs (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      conversation_id TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
      sign TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX pace_signs_of_conversation ON pace_signs(conversation_id);
    CREATE TABLE pace_pauses (
      row INTEGER PRIMARY KEY,
      conversation_id TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('break', 'stop')),
      started_at TEXT NOT NULL,
      ended_at TEXT
    ) STRICT;
    CREATE INDEX pace_pauses_of_conversation ON pace_pauses(conversation_id);
    CREATE TABLE pace_tempos (
      conversation_id TEXT PRIMARY KEY NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
      tempo TEXT NOT NULL CHECK (tempo IN ('too_high', 'good', 'too_low'))
    ) STRICT, WITHOUT ROWID;
  `,
};
