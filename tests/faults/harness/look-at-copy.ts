import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnedDatabase } from '../../../main/storage/database.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Opens a database with its key, looks, and closes it; what a crash left in its log is folded in. */
export function lookAt<Found>(
  database: string,
  key: Uint8Array,
  look: (db: OwnedDatabase) => Found,
): Found | { readonly refused: string } {
  const opened = openDatabase(database, key);
  if (!opened.ok) return { refused: opened.error };
  try {
    return look(opened.value);
  } finally {
    opened.value.close();
  }
}

/** Looks at a copy of a database, with the log beside it, as a crash left both; the original keeps every byte. */
export function lookAtCopy<Found>(
  database: string,
  key: Uint8Array,
  look: (db: OwnedDatabase) => Found,
): Found | { readonly refused: string } {
  const folder = tempFolder();
  const copy = join(folder.path, 'copy.db');
  try {
    copyFileSync(database, copy);
    if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${copy}-wal`);
    return lookAt(copy, key, look);
  } finally {
    folder.remove();
  }
}

/** What SQLite's own checks say, the search index among them; empty when all is well. */
export function integrityProblems(db: OwnedDatabase): string[] {
  const said = db.prepare('PRAGMA integrity_check').pluck().all().map(String);
  const problems = said.filter((line) => line !== 'ok');
  const indexes = db
    .prepare(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'`)
    .pluck()
    .all()
    .map(String);
  for (const name of indexes) {
    try {
      db.prepare(`INSERT INTO "${name}" ("${name}", rank) VALUES ('integrity-check', 1)`).run();
    } catch (error) {
      problems.push(`search index ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return problems;
}
