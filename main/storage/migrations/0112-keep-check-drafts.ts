import type { Migration } from '../migrate.ts';

/** What is being written in a check, and when an event was taken back. An event that was taken back counts nowhere. */
export const keepCheckDrafts: Migration = {
  version: 112,
  name: 'keep drafts of checks and what was taken back',
  sql: `
    CREATE TABLE check_drafts (
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      line_id TEXT NOT NULL,
      direction TEXT NOT NULL,
      draft_json TEXT NOT NULL,
      PRIMARY KEY (line_id, direction)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX check_drafts_of_conversation ON check_drafts(conversation_id);
    ALTER TABLE check_events ADD COLUMN undone_at TEXT;
  `,
};
