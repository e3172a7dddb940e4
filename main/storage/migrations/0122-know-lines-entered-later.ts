import type { Migration } from '../migrate.ts';

/** When a line was typed in from paper, its own time is that of the conversation. */
export const knowLinesEnteredLater: Migration = {
  version: 122,
  name: 'know lines that were entered later',
  sql: `ALTER TABLE note_lines ADD COLUMN entered_at TEXT;`,
};
