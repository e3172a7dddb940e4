import type { Migration } from '../migrate.ts';

export const createSummaryEdits: Migration = {
  version: 60,
  name: 'create summary edits',
  sql: `
    CREATE TABLE summary_edits (
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      line_key TEXT NOT NULL,
      text TEXT,
      made_on TEXT NOT NULL,
      PRIMARY KEY (conversation_id, line_key)
    ) STRICT, WITHOUT ROWID;
  `,
};
