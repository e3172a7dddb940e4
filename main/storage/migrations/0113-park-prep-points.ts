import type { Migration } from '../migrate.ts';

/** Which line a prepared point was said in, and points that were put off: who comes back to it, and when. */
export const parkPrepPoints: Migration = {
  version: 113,
  name: 'park prep points',
  sql: `
    ALTER TABLE said_points ADD COLUMN line_id TEXT;
    CREATE TABLE parked_points (
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      item_id TEXT NOT NULL,
      who TEXT NOT NULL,
      until TEXT NOT NULL,
      PRIMARY KEY (conversation_id, item_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
