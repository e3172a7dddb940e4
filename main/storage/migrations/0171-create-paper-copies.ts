import type { Migration } from '../migrate.ts';

/**
 * Who gets a copy of which paper, as the inhabitant said, answer after answer; and every paper that was printed or saved, with
 * its words as they were. `person_id` names somebody at the table, `name` somebody else; neither is the inhabitant.
 */
export const createPaperCopies: Migration = {
  version: 171,
  name: 'create paper copies',
  sql: `
    CREATE TABLE copy_answers (
      row INTEGER PRIMARY KEY,
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      paper TEXT NOT NULL,
      person_id TEXT,
      name TEXT,
      gets INTEGER NOT NULL CHECK (gets IN (0, 1)),
      at TEXT NOT NULL,
      CHECK (person_id IS NULL OR name IS NULL)
    ) STRICT;
    CREATE INDEX copy_answers_of_conversation ON copy_answers(conversation_id);
    CREATE TABLE paper_versions (
      id TEXT PRIMARY KEY NOT NULL,
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      format TEXT NOT NULL,
      at TEXT NOT NULL,
      paper_json TEXT NOT NULL,
      for_whom_json TEXT NOT NULL,
      corrected_json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX paper_versions_of_conversation ON paper_versions(conversation_id);
  `,
};
