import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnedDatabase } from '../../../main/storage/database.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Opens a copy of a database, with the log beside it, as a crash left both; what is found there stays a copy. */
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
    const opened = openDatabase(copy, key);
    if (!opened.ok) return { refused: opened.error };
    try {
      return look(opened.value);
    } finally {
      opened.value.close();
    }
  } finally {
    rmSync(folder.path, { recursive: true, force: true });
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
