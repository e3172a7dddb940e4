import { rmSync } from 'node:fs';
import { flushFile } from '../files/write-file-whole.ts';
import { countRows } from './count-rows.ts';
import type { OwnedDatabase } from './database.ts';
import { fullCheck } from './full-check.ts';
import { connect, openDatabase } from './open-database.ts';

/**
 * Writes a copy of an open database to `path` under another key, and proves it by opening it anew. The copy is given its
 * key in write-ahead mode: interrupted in another mode a file can be left that opens with neither key. What stood at
 * `path` is replaced. Throws when the copy does not hold what the original does; the original is only read.
 */
export function copyUnderNewKey(
  database: OwnedDatabase,
  path: string,
  keys: { readonly now: Uint8Array; readonly next: Uint8Array },
): void {
  removeDatabaseFile(path);
  database.prepare('VACUUM INTO ?').run(path);
  const copy = connect(path, keys.now);
  try {
    const raw = Buffer.concat([Buffer.from('raw:'), keys.next]);
    copy.rekey(raw);
    raw.fill(0);
  } finally {
    copy.close();
  }
  proveCopy(database, path, keys.next);
  flushFile(path);
}

/** Takes a database file and its log away; nothing happens when they are not there. */
export function removeDatabaseFile(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
}

function proveCopy(original: OwnedDatabase, path: string, key: Uint8Array): void {
  const opened = openDatabase(path, key);
  if (!opened.ok) throw new Error(`the copy under the new key does not open: ${opened.error}`);
  try {
    const faults = fullCheck(opened.value);
    if (faults.length > 0) throw new Error(`the copy under the new key has ${faults.join(', ')}`);
    if (rowCounts(opened.value) !== rowCounts(original)) {
      throw new Error('the copy under the new key lacks rows');
    }
  } finally {
    opened.value.close();
  }
}

function rowCounts(database: OwnedDatabase): string {
  const tables = database
    .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[];
  return JSON.stringify(tables.map((name) => [name, countRows(database, name)]));
}
