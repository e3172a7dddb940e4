import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/primitives/result.ts';
import type { OwnedDatabase } from './database.ts';
import { copyDatabase } from './open-damaged.ts';
import { type OpenFailure, type Opening, openDatabase } from './open-database.ts';

/**
 * Opens a database that cannot be written where it stands, to read only: a copy in the folder for temporary files, encrypted as it
 * is, which refuses every write. An older schema is migrated in the copy. `removeProtectedCopy` takes it away.
 */
export function openProtected(
  path: string,
  key: Uint8Array,
  { id, notOlderThan }: Pick<Opening, 'notOlderThan'> & { readonly id: string },
): Result<OwnedDatabase, OpenFailure> {
  removeProtectedCopy(id);
  const folder = protectedCopyFolder(id);
  mkdirSync(folder, { mode: 0o700 });
  const opened = openDatabase(copyDatabase(path, folder), key, { notOlderThan });
  if (!opened.ok) {
    removeProtectedCopy(id);
    return opened;
  }
  opened.value.pragma('query_only=ON');
  return ok(opened.value);
}

/** Takes the copy of this vault away, also one that a crash left. */
export function removeProtectedCopy(id: string): void {
  rmSync(protectedCopyFolder(id), { recursive: true, force: true });
}

/** Where a vault that cannot be written is read. */
export function protectedCopyFolder(id: string): string {
  return join(tmpdir(), `naast-reading-${id}`);
}
