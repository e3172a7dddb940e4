import type { Migration } from '../migrate.ts';

/** That something was deleted, how much of what and by which vault; never who it was about. */
export const createDeletions: Migration = {
  version: 81,
  name: 'create the deletion log',
  sql: `
    CREATE TABLE deletions (
      row INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      counts_json TEXT NOT NULL,
      who TEXT NOT NULL
    ) STRICT;
  `,
};
