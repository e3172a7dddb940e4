import type { Migration } from '../migrate.ts';

/**
 * Which person said a line when several sit there in one role, how they know it, and privacy as a thing of its own:
 * a worry can be private too. What was marked private before stays so.
 */
export const tellMoreOfANote: Migration = {
  version: 100,
  name: 'tell who exactly said a note, how they know it, and whether it is private',
  sql: `
    ALTER TABLE note_lines ADD COLUMN person_id TEXT
      CHECK (person_id IS NULL OR (speaker IS NOT NULL AND speaker <> 'inhabitant'));
    ALTER TABLE note_lines ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0
      CHECK (is_private = 0 OR (is_private = 1 AND kind = 'said'));
    ALTER TABLE note_lines ADD COLUMN source TEXT
      CHECK (source IS NULL OR (kind = 'said' AND source IN ('seen', 'heard', 'opinion')));
    ALTER TABLE note_lines ADD COLUMN heard_from TEXT
      CHECK (heard_from IS NULL OR (source IS NOT NULL AND source = 'heard'));
    UPDATE note_lines SET is_private = 1, mark = NULL WHERE mark = 'private';

    ALTER TABLE agreement_details ADD COLUMN doer_person_id TEXT
      CHECK (doer_person_id IS NULL OR (doer IS NOT NULL AND doer <> 'inhabitant'));
  `,
};
