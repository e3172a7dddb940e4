import { join } from 'node:path';
import Database from 'better-sqlite3';
import { copyWithLog } from '../../../main/storage/copy-with-log.ts';
import type { OwnedDatabase } from '../../../main/storage/database.ts';
import { fullCheck, isDamage, rebuildSearchIndexes } from '../../../main/storage/full-check.ts';
import { giveKey } from '../../../main/storage/give-key.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/**
 * Opens a database with its key, looks, and closes it; what a crash left in its log is folded in. Damage that is met while looking
 * is a refusal, as damage that is met while opening.
 */
export function lookAt<Found>(
  database: string,
  key: Uint8Array,
  look: (db: OwnedDatabase) => Found,
): Found | { readonly refused: string } {
  const opened = openDatabase(database, key);
  if (!opened.ok) return { refused: opened.error };
  try {
    return look(opened.value);
  } catch (error) {
    if (isDamage(error)) return { refused: 'file-damaged' };
    throw error;
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
  return withCopy(database, (copy) => lookAt(copy, key, look));
}

/** The version of the schema of a database, of whichever version; throws when the key does not open it. */
export function schemaVersionOf(database: string, key: Uint8Array): number {
  return withCopy(database, (copy) => {
    const connection = new Database(copy);
    try {
      giveKey(connection, key);
      return Number(connection.pragma('user_version', { simple: true }));
    } finally {
      connection.close();
    }
  });
}

function withCopy<Found>(database: string, use: (copy: string) => Found): Found {
  const folder = tempFolder();
  const copy = join(folder.path, 'copy.db');
  try {
    copyWithLog(database, copy);
    return use(copy);
  } finally {
    folder.remove();
  }
}

/**
 * What is wrong by the product's own full check; empty when all is well. When only a search index is off it is made anew in the
 * copy first, as the product does after unlocking: see `rebuildSearchIndexes`.
 */
export function integrityProblems(db: OwnedDatabase): string[] {
  const found = fullCheck(db);
  const isIndexOnly = found.length === 1 && found[0] === 'search-index';
  if (!isIndexOnly) return found;
  rebuildSearchIndexes(db);
  return fullCheck(db);
}
