import type { Migration } from '../migrate.ts';

/**
 * The diary of backups: what was made, proven, tried and kept elsewhere, at which change. Not part of the chain: keeping the
 * diary is not a change of what a person keeps.
 */
export const createBackupEvents: Migration = {
  version: 71,
  name: 'create the diary of backups',
  sql: `
    CREATE TABLE backup_events (
      row INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('checked', 'proven', 'kept-elsewhere', 'trial-restored', 'older-accepted')),
      at TEXT NOT NULL,
      counter INTEGER NOT NULL,
      backup TEXT,
      faults_json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX backup_events_of_kind ON backup_events(kind, row);
  `,
};
