import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLines } from '../../main/features/search/repository.ts';
import type { OwnedDatabase } from '../../main/storage/database.ts';
import { createDatabase } from '../../main/storage/open-database.ts';
import { fillDatabase, openPlainDatabase } from './filled-database.ts';
import { generatedSentences } from './generated-notes.ts';
import { type BenchRow, benchRow } from './row.ts';

const LINES = 100_000;
const QUERIES = 200;

/** Searching 100,000 lines of notes: our encrypted database over the same one without encryption. */
export function benchSearch(): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  try {
    const encrypted = createDatabase(join(folder, 'encrypted.db'), randomBytes(32));
    const plain = openPlainDatabase(join(folder, 'plain.db'));
    const sentences = generatedSentences(LINES);
    for (const db of [encrypted, plain]) fillDatabase(db, sentences);
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
