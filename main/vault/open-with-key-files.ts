import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import { type OpenFailure, type Opening, openDatabase } from '../storage/open-database.ts';
import type { KeySlots } from './keys/key-file.ts';
import { openPreviousKey } from './keys/slots.ts';
import { type KeyedDatabase, prepareSwap, settled, swapIn } from './swap-in.ts';
import type { VaultFiles } from './vault-files.ts';

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
  if (opened.ok) return ok(settled({ database: opened.value, key, slots }, files));
  const previous = openPreviousKey(slots, key);
  if (!previous) return fail(opened.error);
  const before = openDatabase(files.database, previous, opening);
  if (!before.ok) return fail(before.error === 'older-version' ? before.error : opened.error);
  try {
    prepareSwap(before.value, files, { now: previous, next: key });
  } catch {
    return ok({ database: before.value, key: previous, slots });
  }
  return ok(swapIn(before.value, files, { key, slots }));
}
