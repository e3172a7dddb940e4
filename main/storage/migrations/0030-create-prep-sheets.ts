import type { Migration } from '../migrate.ts';

export const createPrepSheets: Migration = {
  version: 30,
  name: 'create prep sheets',
  sql: `
    CREATE TABLE prep_sheets (
      conversation_id TEXT PRIMARY KEY NOT NULL REFERENCES conversations(id),
      sheet_json TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE said_points (
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      item_id TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (conversation_id, item_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
