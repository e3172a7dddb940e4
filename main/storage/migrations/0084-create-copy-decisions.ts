import type { Migration } from '../migrate.ts';

/** Whether the supporter's working notes went along in a copy for the inhabitant, and why not when they did not. */
export const createCopyDecisions: Migration = {
  version: 84,
  name: 'create decisions about private notes in a copy',
  sql: `
    CREATE TABLE copy_decisions (
      row INTEGER PRIMARY KEY,
      inhabitant_id TEXT NOT NULL REFERENCES inhabitants(id),
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      private_notes TEXT NOT NULL CHECK (private_notes IN ('added', 'left_out')),
      reason TEXT NOT NULL,
      CHECK (private_notes = 'added' OR reason <> '')
    ) STRICT;
    CREATE INDEX copy_decisions_of_inhabitant ON copy_decisions(inhabitant_id, row);
  `,
};
