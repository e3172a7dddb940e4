import type { Migration } from '../migrate.ts';

/**
 * A procedure is a kind of road and what was entered of it. Where it stands and which dates follow is computed, so that
 * a changed law or a corrected day leaves no old date behind.
 */
export const createProcedures: Migration = {
  version: 130,
  name: 'create procedures',
  sql: `
    CREATE TABLE procedures (
      id TEXT PRIMARY KEY NOT NULL,
      case_id TEXT NOT NULL REFERENCES cases(id) ON DELETE CASCADE,
      road TEXT NOT NULL,
      about TEXT NOT NULL,
      authority TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX procedures_of_case ON procedures(case_id);
    CREATE TABLE procedure_events (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      procedure_id TEXT NOT NULL REFERENCES procedures(id) ON DELETE CASCADE,
      case_id TEXT NOT NULL REFERENCES cases(id) ON DELETE CASCADE,
      event TEXT NOT NULL,
      on_day TEXT NOT NULL,
      day_source TEXT NOT NULL,
      letter_day TEXT,
      named_day TEXT,
      remark TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX procedure_events_of_procedure ON procedure_events(procedure_id, row);
    CREATE INDEX procedure_events_of_case ON procedure_events(case_id);
    CREATE TABLE procedure_conversations (
      conversation_id TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
      procedure_id TEXT NOT NULL REFERENCES procedures(id) ON DELETE CASCADE,
      step TEXT NOT NULL,
      PRIMARY KEY (conversation_id, procedure_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX procedure_conversations_of_procedure ON procedure_conversations(procedure_id);
  `,
};
