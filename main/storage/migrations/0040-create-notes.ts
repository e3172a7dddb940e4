import type { Migration } from '../migrate.ts';

/**
 * The search index keeps no text of its own (external content) and forgets deleted words at once (`secure-delete`);
 * accents do not matter when searching.
 */
export const createNotes: Migration = {
  version: 40,
  name: 'create notes with their search index',
  sql: `
    CREATE TABLE note_lines (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      conversation_id TEXT NOT NULL REFERENCES conversations(id),
      kind TEXT NOT NULL CHECK (kind IN ('said', 'topic')),
      speaker TEXT,
      mark TEXT,
      text TEXT NOT NULL,
      position REAL NOT NULL,
      written_at TEXT NOT NULL,
      CHECK ((kind = 'said') = (speaker IS NOT NULL))
    ) STRICT;
    CREATE INDEX note_lines_of_conversation ON note_lines(conversation_id, position);
    CREATE INDEX note_lines_marked ON note_lines(mark, conversation_id) WHERE mark IS NOT NULL;

    CREATE VIRTUAL TABLE note_search USING fts5(
      text, content='note_lines', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
    );
    INSERT INTO note_search(note_search, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER note_lines_found AFTER INSERT ON note_lines BEGIN
      INSERT INTO note_search(rowid, text) VALUES (new.row, new.text);
    END;
    CREATE TRIGGER note_lines_lost AFTER DELETE ON note_lines BEGIN
      INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.row, old.text);
    END;
    CREATE TRIGGER note_lines_changed AFTER UPDATE OF text ON note_lines BEGIN
      INSERT INTO note_search(note_search, rowid, text) VALUES ('delete', old.row, old.text);
      INSERT INTO note_search(rowid, text) VALUES (new.row, new.text);
    END;
  `,
};
