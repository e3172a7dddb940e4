import { existsSync, statSync } from 'node:fs';
import { renamePatiently } from '../files/rename-patiently.ts';
import { flushFolder } from '../files/write-file-whole.ts';
import { copyUnderNewKey, removeDatabaseFile } from '../storage/copy-under-new-key.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { expectedFailure } from './expected-failure.ts';
import { type KeySlots, writeKeyFiles } from './keys/key-file.ts';
import type { VaultFiles } from './vault-files.ts';

/** A database that is open, the key it is open with, and its key files. */
export interface KeyedDatabase {
  readonly database: OwnedDatabase;
  readonly key: Uint8Array;
  readonly slots: KeySlots;
}

/**
 * Makes and proves the copy under the next key that is to take the place of an open database, and folds the log of that database
 * into its file. Throws when either cannot be done; the database then holds what it held, and half a copy is taken away.
 */
export function prepareSwap(
  database: OwnedDatabase,
  files: VaultFiles,
  keys: { readonly now: Uint8Array; readonly next: Uint8Array },
): void {
  try {
    copyUnderNewKey(database, unfinishedCopy(files), keys);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    removeDatabaseFile(unfinishedCopy(files));
    throw error;
  }
}

/**
 * Puts the prepared copy in the place of a database and opens it. Changes that are only in the log of the old file must never
 * meet the new one. Throws with neither of them open; whichever stands there then opens with what the key files hold.
 */
export function swapIn(
  old: OwnedDatabase,
  files: VaultFiles,
  next: { readonly key: Uint8Array; readonly slots: KeySlots },
): KeyedDatabase {
  old.close();
  const log = `${files.database}-wal`;
  if (existsSync(log) && statSync(log).size > 0) throw new Error('the old file left a log');
  renamePatiently(unfinishedCopy(files), files.database);
  flushFolder(files.folder);
  const opened = openDatabase(files.database, next.key);
  if (!opened.ok) throw new Error(`the database does not open after the swap: ${opened.error}`);
  return settled({ database: opened.value, ...next }, files);
}

/**
 * The database opens with the key of its slots: proof enough to let the previous key and an unfinished copy go. When the disk does
 * not take that now, it is for the next opening. Throws, with the database closed, only what no disk says.
 */
export function settled(opened: KeyedDatabase, files: VaultFiles): KeyedDatabase {
  const { slots } = opened;
  try {
    removeDatabaseFile(unfinishedCopy(files));
    if (slots.previous === null) return opened;
    const without = { ...slots, previous: null, sequence: slots.sequence + 1 };
    writeKeyFiles(files.keys, without);
    return { ...opened, slots: without };
  } catch (error) {
    if (expectedFailure(error)) return opened;
    opened.database.close();
    throw error;
  }
}

function unfinishedCopy(files: VaultFiles): string {
  return `${files.database}.new`;
}
