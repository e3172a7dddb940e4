import type { Migration } from '../migrate.ts';

/** What is being typed in a form; it goes when the form is sent, and with its case. */
export const createFormDrafts: Migration = {
  version: 190,
  name: 'create form drafts',
  sql: `
    CREATE TABLE form_drafts (
      case_id TEXT NOT NULL REFERENCES cases(id),
      place TEXT NOT NULL,
      draft_json TEXT NOT NULL,
      PRIMARY KEY (case_id, place)
    ) STRICT, WITHOUT ROWID;
  `,
};
