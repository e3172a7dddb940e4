import { existsSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import { renamePatiently } from '../files/rename-patiently.ts';
import { flushFolder } from '../files/write-file-whole.ts';
import { copyUnderNewKey, removeDatabaseFile } from '../storage/copy-under-new-key.ts';
import type { OwnedDatabase } from '../storage/database.ts';
import { type OpenFailure, type Opening, openDatabase } from '../storage/open-database.ts';
import { type KeySlots, writeKeyFiles } from './keys/key-file.ts';
import { openPreviousKey } from './keys/slots.ts';
import type { VaultFiles } from './vault-files.ts';

/** A database that is open, the key it is open with, and its key files. */
export interface KeyedDatabase {
  readonly database: OwnedDatabase;
  readonly key: Uint8Array;
  readonly slots: KeySlots;
}

/**
 * Puts an open database under another key; `slots` seal that key, and beside it the one it has (`previous`). A copy is made
 * and proven, then the key files are written, the database is closed, the copy renamed over it, and only when it opens is
 * the previous key forgotten. A kill at any moment leaves a database that opens with what the key files hold. When it throws
 * with the database still open, nothing has changed.
 */
export function renewKey(
  now: KeyedDatabase,
  files: VaultFiles,
  next: { readonly key: Uint8Array; readonly slots: KeySlots },
): KeyedDatabase {
  copyUnderNewKey(now.database, unfinishedCopy(files), { now: now.key, next: next.key });
  writeKeyFiles(files.keys, next.slots);
  return swapIn(now.database, files, next);
}

/**
 * Opens a database with the key that its key files hold. When a renewal was cut off, it is still under the previous key: then
 * the renewal is finished first, or, when that cannot be now (a full disk), the previous key is used and it is finished later.
 */
export function openWithKeyFiles(
  files: VaultFiles,
  slots: KeySlots,
  key: Uint8Array,
  opening?: Opening,
): Result<KeyedDatabase, OpenFailure> {
  const opened = openDatabase(files.database, key, opening);
  if (opened.ok) return ok({ database: opened.value, key, slots: settled(slots, files) });
  const previous = openPreviousKey(slots, key);
  if (!previous) return fail(opened.error);
  const before = openDatabase(files.database, previous, opening);
  if (!before.ok) return fail(before.error === 'older-version' ? before.error : opened.error);
  try {
    copyUnderNewKey(before.value, unfinishedCopy(files), { now: previous, next: key });
  } catch {
    removeDatabaseFile(unfinishedCopy(files));
    return ok({ database: before.value, key: previous, slots });
  }
  return ok(swapIn(before.value, files, { key, slots }));
}

/** Changes that are only in the log of the old file must never meet the new one. */
function swapIn(
  old: OwnedDatabase,
  files: VaultFiles,
  next: { readonly key: Uint8Array; readonly slots: KeySlots },
): KeyedDatabase {
  old.pragma('wal_checkpoint(TRUNCATE)');
  old.close();
  const log = `${files.database}-wal`;
  if (existsSync(log) && statSync(log).size > 0) throw new Error('the old file left a log');
  renamePatiently(unfinishedCopy(files), files.database);
  flushFolder(files.folder);
  const opened = openDatabase(files.database, next.key);
  if (!opened.ok) throw new Error(`the database does not open after the swap: ${opened.error}`);
  return { database: opened.value, key: next.key, slots: settled(next.slots, files) };
}

/** The database opens with the key of the slots: proof enough to let the previous one and an unfinished copy go. */
function settled(slots: KeySlots, files: VaultFiles): KeySlots {
  removeDatabaseFile(unfinishedCopy(files));
  if (slots.previous === null) return slots;
  const without = { ...slots, previous: null, sequence: slots.sequence + 1 };
  writeKeyFiles(files.keys, without);
  return without;
}

function unfinishedCopy(files: VaultFiles): string {
  return `${files.database}.new`;
}
