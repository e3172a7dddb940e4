import type { Migration } from '../migrate.ts';

/**
 * Both hang on a line of the notes by its id, without a foreign key: a line that is deleted and brought back
 * (undo in the editor) finds what was recorded with it. What stands on no line is shown nowhere.
 */
export const createChecksAndAgreements: Migration = {
  version: 50,
  name: 'create check events and agreement details',
  sql: `
    CREATE TABLE check_events (
      row INTEGER PRIMARY KEY,
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      line_id TEXT NOT NULL,
      direction TEXT NOT NULL,
      event_json TEXT NOT NULL,
      about_text TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX check_events_of_conversation ON check_events(conversation_id, line_id);
    CREATE TABLE agreement_details (
      line_id TEXT PRIMARY KEY NOT NULL,
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      doer TEXT,
      due TEXT
    ) STRICT;
    CREATE INDEX agreement_details_of_conversation ON agreement_details(conversation_id);
  `,
};
