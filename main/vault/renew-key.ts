import { writeKeyFiles } from './keys/key-file.ts';
import { type KeyedDatabase, prepareSwap, swapIn } from './swap-in.ts';
import type { VaultFiles } from './vault-files.ts';

/**
 * Puts an open database under another key; `slots` seal that key, and beside it the one it has (`previous`). A copy is made
 * and proven, then the key files are written, the database is closed, the copy renamed over it, and only when it opens is
 * the previous key forgotten. A kill at any moment leaves a database that opens with what the key files hold. When it throws
 * with the database still open, nothing has changed.
 */
export function renewKey(
  now: KeyedDatabase,
  files: VaultFiles,
  next: Pick<KeyedDatabase, 'key' | 'slots'>,
): KeyedDatabase {
  prepareSwap(now.database, files, { now: now.key, next: next.key });
  writeKeyFiles(files.keys, next.slots);
  return swapIn(now.database, files, next);
}
