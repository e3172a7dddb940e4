import type { Migration } from '../migrate.ts';

/** Events are never changed; one that was taken back stays in its row and counts nowhere. */
export const createCaseChecks: Migration = {
  version: 141,
  name: 'create case checks',
  sql: `
    CREATE TABLE case_check_events (
      row INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases(id),
      about TEXT NOT NULL,
      about_id TEXT NOT NULL,
      event_json TEXT NOT NULL,
      about_text TEXT NOT NULL,
      at TEXT NOT NULL,
      undone_at TEXT
    ) STRICT;
    CREATE INDEX case_check_events_of_case ON case_check_events(case_id, about, about_id);
    CREATE TABLE case_check_drafts (
      case_id TEXT NOT NULL REFERENCES cases(id),
      about TEXT NOT NULL,
      about_id TEXT NOT NULL,
      draft_json TEXT NOT NULL,
      PRIMARY KEY (case_id, about, about_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
