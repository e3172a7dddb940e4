import type { Migration } from '../migrate.ts';

/**
 * What is being typed in a form; it goes when the form is sent, and with the file it belongs to: of a case or of an inhabitant,
 * or of nobody while somebody new is written down. So there are two tables.
 */
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
    CREATE TABLE inhabitant_form_drafts (
      inhabitant_id TEXT REFERENCES inhabitants(id),
      place TEXT NOT NULL,
      draft_json TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX inhabitant_form_drafts_by_place
      ON inhabitant_form_drafts(coalesce(inhabitant_id, ''), place);
  `,
};
