import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { applySettings } from '../../main/storage/connection-settings.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { makeReady } from '../../main/storage/make-ready.ts';
import { recordChange } from '../../main/storage/record-change.ts';

/** Opens, or makes, the same database without a key; exists only to be measured against. */
export function openPlainDatabase(path: string): OwnedDatabase {
  const connection = new Database(path);
  applySettings(connection);
  return makeReady(connection);
}

/** Puts one conversation with these lines into an empty database. */
export function fillDatabase(db: OwnedDatabase, sentences: readonly string[]): void {
  const [inhabitant, theCase, conversation] = [randomUUID(), randomUUID(), randomUUID()];
  const now = '2026-03-03T09:30:00.000Z';
  recordChange(db, () => {
    db.prepare(`INSERT INTO inhabitants VALUES (?, 'mevrouw Yildiz', 'mevrouw', '{}', ?)`).run(
      inhabitant,
      now,
    );
    db.prepare(`INSERT INTO cases VALUES (?, ?, 'vraag', 'Rivierveen', ?)`).run(
      theCase,
      inhabitant,
      now,
    );
    db.prepare(
      `INSERT INTO conversations VALUES (?, ?, 'eigen_gesprek', '2026-03-03', NULL, '', '[]', ?)`,
    ).run(conversation, theCase, now);
    const insert = db.prepare(
      `INSERT INTO note_lines (id, conversation_id, kind, speaker, mark, text, position, written_at)
       VALUES (?, ?, 'said', 'inhabitant', NULL, ?, ?, ?)`,
    );
    for (const [index, text] of sentences.entries()) {
      insert.run(randomUUID(), conversation, text, index, now);
    }
  });
}
