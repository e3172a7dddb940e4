import type { Migration } from '../migrate.ts';

/** `read_text` is what stood in a letter when it was read together: other words have not been read. */
export const createDecisionsAndLetters: Migration = {
  version: 140,
  name: 'create decisions and letters',
  sql: `
    CREATE TABLE decisions (
      id TEXT PRIMARY KEY NOT NULL,
      case_id TEXT NOT NULL REFERENCES cases(id),
      content_json TEXT NOT NULL,
      created_at TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decisions_of_case ON decisions(case_id, created_at);
    CREATE TABLE letters (
      id TEXT PRIMARY KEY NOT NULL,
      case_id TEXT NOT NULL REFERENCES cases(id),
      decision_id TEXT REFERENCES decisions(id),
      kind TEXT NOT NULL,
      words_json TEXT NOT NULL,
      created_at TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      read_at TEXT,
      read_text TEXT
    ) STRICT;
    CREATE INDEX letters_of_case ON letters(case_id, created_at);
  `,
};
