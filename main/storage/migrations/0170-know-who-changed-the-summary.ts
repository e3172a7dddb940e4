import type { Migration } from '../migrate.ts';

/** Who changed a line: the supporter at work, or the inhabitant while the two read it together. */
export const knowWhoChangedTheSummary: Migration = {
  version: 170,
  name: 'know who changed the summary',
  sql: `
    ALTER TABLE summary_edits ADD COLUMN changed_by TEXT NOT NULL DEFAULT 'supporter'
      CHECK (changed_by IN ('supporter', 'inhabitant'));
  `,
};
