import type { Migration } from '../migrate.ts';

/** `topic_id` is the line that holds the topic, or empty for what was said before the first one. */
export const createTopicSentences: Migration = {
  version: 110,
  name: 'create topic sentences',
  sql: `
    CREATE TABLE topic_sentences (
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      topic_id TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (conversation_id, topic_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
