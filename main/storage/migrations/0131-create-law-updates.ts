import type { Migration } from '../migrate.ts';

/** Every update of the law that was ever taken, with its hash; one that was undone stays, and counts no more. */
export const createLawUpdates: Migration = {
  version: 131,
  name: 'create law updates',
  sql: `
    CREATE TABLE law_updates (
      row INTEGER PRIMARY KEY,
      hash TEXT NOT NULL,
      version INTEGER NOT NULL,
      book_json TEXT NOT NULL,
      taken_at TEXT NOT NULL,
      who TEXT NOT NULL,
      undone_at TEXT
    ) STRICT;
  `,
};
