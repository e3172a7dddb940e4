import type { Migration } from '../migrate.ts';

export const createInhabitantsAndCases: Migration = {
  version: 10,
  name: 'create inhabitants and cases',
  sql: `
    CREATE TABLE inhabitants (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      form_of_address TEXT NOT NULL,
      support_json TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE cases (
      id TEXT PRIMARY KEY NOT NULL,
      inhabitant_id TEXT NOT NULL REFERENCES inhabitants(id),
      question TEXT NOT NULL,
      municipality TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cases_of_inhabitant ON cases(inhabitant_id);
  `,
};
