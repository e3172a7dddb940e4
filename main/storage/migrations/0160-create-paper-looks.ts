import type { Migration } from '../migrate.ts';

/** The size and layout in which papers were last made for an inhabitant. */
export const createPaperLooks: Migration = {
  version: 160,
  name: 'create paper looks',
  sql: `
    CREATE TABLE paper_looks (
      inhabitant_id TEXT PRIMARY KEY NOT NULL REFERENCES inhabitants(id) ON DELETE CASCADE,
      size INTEGER NOT NULL CHECK (size IN (14, 16, 20)),
      layout TEXT NOT NULL CHECK (layout IN ('b1', 'a2'))
    ) STRICT, WITHOUT ROWID;
  `,
};
