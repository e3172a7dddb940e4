import type { Migration } from '../migrate.ts';

/** Words the supporter explains: how a team is called here, and what a term means. `term_key` keeps one entry a word. */
export const createOwnTerms: Migration = {
  version: 180,
  name: 'create own terms',
  sql: `
    CREATE TABLE own_terms (
      id TEXT PRIMARY KEY NOT NULL,
      term TEXT NOT NULL,
      term_key TEXT NOT NULL UNIQUE,
      plain TEXT NOT NULL,
      explanation TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
