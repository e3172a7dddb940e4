import type { Migration } from '../migrate.ts';

/** One row a change: how many there were, the digest of all rows after it, and the hash that ties it to the one before. */
export const createChanges: Migration = {
  version: 70,
  name: 'create the chain of changes',
  sql: `
    CREATE TABLE changes (
      counter INTEGER PRIMARY KEY,
      content BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
  `,
};
