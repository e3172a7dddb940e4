import type { Migration } from '../migrate.ts';

/** Whether a case is closed, and when to look at it again, is computed from what was decided, in order. */
export const createCaseClosings: Migration = {
  version: 80,
  name: 'create case closings',
  sql: `
    CREATE TABLE case_closings (
      row INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases(id),
      kind TEXT NOT NULL CHECK (kind IN ('closed', 'kept', 'reopened')),
      on_day TEXT NOT NULL,
      review_on TEXT,
      reason TEXT NOT NULL,
      who TEXT NOT NULL,
      CHECK ((kind = 'reopened') = (review_on IS NULL))
    ) STRICT;
    CREATE INDEX case_closings_of_case ON case_closings(case_id, row);
  `,
};
