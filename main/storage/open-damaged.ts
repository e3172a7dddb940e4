import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { APPLICATION_ID } from './connection-settings.ts';
import { copyWithLog } from './copy-with-log.ts';
import type { OwnedDatabase } from './database.ts';
import { isDamage } from './full-check.ts';
import { openForReading } from './open-for-reading.ts';

const READING = '.reading-';

/**
 * Opens a damaged database to read what can be read. A copy of it, in a new folder `into`, is opened, encrypted as it is, and refuses
 * every write: not a byte of the damaged file changes, whatever SQLite would like to mend. `undefined`, with no copy left, when nothing
 * can be read at all.
 */
export function openDamaged(
  path: string,
  key: Uint8Array,
  into: string,
): OwnedDatabase | undefined {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { mode: 0o700 });
  const copy = copyDatabase(path, into);
  let connection: Database.Database | undefined;
  try {
    connection = openForReading(copy, key);
    if (connection.pragma('application_id', { simple: true }) === APPLICATION_ID) {
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
      connection.pragma('query_only=ON');
      return connection as OwnedDatabase;
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  connection?.close();
  rmSync(into, { recursive: true, force: true });
  return undefined;
}

/** Where the copy of the damaged database of this vault is read, beside the database. */
export function readingFolder(folder: string, id: string): string {
  return join(folder, READING + id);
}

/** Copies a closed database with its log into a folder; gives the path of the copy. */
export function copyDatabase(path: string, folder: string): string {
  const copy = join(folder, 'naast.db');
  copyWithLog(path, copy);
  return copy;
}

/** Takes the copies away that were made to read a damaged file. */
export function removeReadingCopies(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(READING)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
