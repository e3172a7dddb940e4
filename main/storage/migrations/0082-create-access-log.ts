import type { Migration } from '../migrate.ts';

/**
 * Who opened, saved or deleted which file, without content. No foreign keys: when a file is deleted its id is emptied
 * here and the line stays.
 */
export const createAccessLog: Migration = {
  version: 82,
  name: 'create the access log',
  sql: `
    CREATE TABLE access_log (
      row INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      action TEXT NOT NULL,
      file TEXT NOT NULL,
      inhabitant_id TEXT,
      case_id TEXT,
      conversation_id TEXT
    ) STRICT;
    CREATE INDEX access_log_of_inhabitant ON access_log(inhabitant_id, row) WHERE inhabitant_id IS NOT NULL;
  `,
};
