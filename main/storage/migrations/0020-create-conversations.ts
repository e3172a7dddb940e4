import type { Migration } from '../migrate.ts';

export const createConversations: Migration = {
  version: 20,
  name: 'create conversations',
  sql: `
    CREATE TABLE conversations (
      id TEXT PRIMARY KEY NOT NULL,
      case_id TEXT NOT NULL REFERENCES cases(id),
      template_id TEXT NOT NULL,
      date TEXT NOT NULL,
      time TEXT,
      place TEXT NOT NULL,
      people_json TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX conversations_of_case ON conversations(case_id, date);
  `,
};
