import type { Migration } from '../migrate.ts';

/**
 * Consent is the inhabitant's, not that of one prep sheet: what stood on the sheets moves here, oldest first, and the
 * sheets keep no copy. The last line of a purpose is what holds.
 */
export const createConsents: Migration = {
  version: 83,
  name: 'create consents and move them off the prep sheets',
  sql: `
    CREATE TABLE consents (
      row INTEGER PRIMARY KEY,
      inhabitant_id TEXT NOT NULL REFERENCES inhabitants(id),
      purpose TEXT NOT NULL,
      answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'withdrawn')),
      on_day TEXT NOT NULL,
      keep_until TEXT,
      who TEXT NOT NULL
    ) STRICT;
    CREATE INDEX consents_of_inhabitant ON consents(inhabitant_id, row);
    INSERT INTO consents (inhabitant_id, purpose, answer, on_day, keep_until, who)
      SELECT cases.inhabitant_id, asked.key, json_extract(asked.value, '$.answer'), json_extract(asked.value, '$.on'),
             CASE asked.key WHEN 'keep' THEN json_extract(prep_sheets.sheet_json, '$.keepUntil') END, ''
      FROM prep_sheets
      JOIN conversations ON conversations.id = prep_sheets.conversation_id
      JOIN cases ON cases.id = conversations.case_id
      JOIN json_each(prep_sheets.sheet_json, '$.consents') AS asked
      WHERE json_extract(asked.value, '$.answer') IN ('given', 'refused', 'withdrawn')
      ORDER BY json_extract(asked.value, '$.on'), prep_sheets.saved_at;
    UPDATE prep_sheets SET sheet_json = json_remove(sheet_json, '$.consents', '$.keepUntil');
  `,
};
