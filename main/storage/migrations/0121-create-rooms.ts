import type { Migration } from '../migrate.ts';

/**
 * Where somebody was in which room, so that they are back there after everything stopped; in the vault, because it says
 * whose conversation it was. `open_at` is empty once the room was left on purpose. The line is known by its id without a
 * foreign key: it may be gone, or not there yet.
 */
export const createRooms: Migration = {
  version: 121,
  name: 'create rooms',
  sql: `
    CREATE TABLE rooms (
      conversation_id TEXT PRIMARY KEY NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
      mode TEXT NOT NULL DEFAULT 'typing' CHECK (mode IN ('typing', 'paper', 'interpreter')),
      is_watched INTEGER NOT NULL DEFAULT 0 CHECK (is_watched IN (0, 1)),
      line_id TEXT,
      open_at TEXT
    ) STRICT, WITHOUT ROWID;
  `,
};
