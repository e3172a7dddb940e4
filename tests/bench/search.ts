import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { findLines } from '../../main/features/search/repository.ts';
import { applySettings } from '../../main/storage/connection-settings.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { makeReady } from '../../main/storage/make-ready.ts';
import { createDatabase } from '../../main/storage/open-database.ts';
import { recordChange } from '../../main/storage/record-change.ts';
import { generatedSentences } from './generated-notes.ts';
import { type BenchRow, benchRow } from './row.ts';

const LINES = 100_000;
const QUERIES = 200;

/** Searching 100,000 lines of notes: our encrypted database over the same one without encryption. */
export function benchSearch(): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  try {
    const encrypted = createDatabase(join(folder, 'encrypted.db'), randomBytes(32));
    const plain = plainDatabase(join(folder, 'plain.db'));
    const sentences = generatedSentences(LINES);
    for (const db of [encrypted, plain]) fill(db, sentences);
    const queries = sentences
      .slice(0, QUERIES)
      .map((text) => text.split(' ').slice(2, 4).join(' '));
    const ours: number[] = [];
    const reference: number[] = [];
    for (const [index, words] of queries.entries()) {
      // Taking turns at going first, so that neither always finds the caches of the machine warm.
      const inTurn = index % 2 === 0 ? [encrypted, plain] : [plain, encrypted];
      for (const db of inTurn) (db === encrypted ? ours : reference).push(timeOf(db, words));
    }
    encrypted.close();
    plain.close();
    return benchRow({ id: 'search', unit: 'ms', ours, reference });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(db: OwnedDatabase, words: string): number {
  const started = performance.now();
  const hits = findLines(db, words);
  const took = performance.now() - started;
  if (hits.length === 0) throw new Error('the benchmark searches for words that are there');
  return took;
}

/** The same schema and settings without a key; exists only to be measured against. */
function plainDatabase(path: string): OwnedDatabase {
  const connection = new Database(path);
  applySettings(connection);
  return makeReady(connection);
}

function fill(db: OwnedDatabase, sentences: readonly string[]): void {
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
