import type { Migration } from '../migrate.ts';

/** `line_id` is the line the word was heard in; NULL for a word that was thought of beforehand. */
export const createDifficultWords: Migration = {
  version: 111,
  name: 'create difficult words',
  sql: `
    CREATE TABLE difficult_words (
      id TEXT PRIMARY KEY NOT NULL,
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      line_id TEXT,
      word TEXT NOT NULL,
      explanation TEXT NOT NULL,
      other_language TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX difficult_words_of_conversation ON difficult_words(conversation_id, recorded_at);
  `,
};
