import type { Migration } from '../migrate.ts';

/** What the supporter looked at in a summary and let stand, so that it is not asked again. `said` are the words as they stood. */
export const keepWhatWasLeftAsItIs: Migration = {
  version: 172,
  name: 'keep what was left as it is',
  sql: `
    CREATE TABLE left_as_it_is (
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      line_key TEXT NOT NULL,
      rule TEXT NOT NULL,
      said TEXT NOT NULL,
      PRIMARY KEY (conversation_id, line_key, rule, said)
    ) STRICT, WITHOUT ROWID;
  `,
};
