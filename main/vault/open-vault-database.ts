import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import { openDamaged } from '../storage/open-damaged.ts';
import type { OpenFailure, Opening } from '../storage/open-database.ts';
import { type KeyedDatabase, openWithKeyFiles } from './renew-key.ts';
import type { ClosedVault } from './session.ts';
import type { VaultFiles } from './vault-files.ts';

/** A file of this name says that the database beside it failed its checks. It stays there until the vault is set aside. */
const MARK = 'damage-found';

/**
 * Opens the database of a vault to work in, or, when it is damaged and something can still be read, to read only. Refused with
 * `file-damaged` when nothing can.
 */
export function openVaultDatabase(
  vault: ClosedVault,
  opening: Opening,
): Result<KeyedDatabase & { readonly isDamaged: boolean }, OpenFailure> {
  const { files, key, slots } = vault;
  if (!isMarkedDamaged(files)) {
    const opened = openWithKeyFiles(files, slots, key, opening);
    if (opened.ok) return ok({ ...opened.value, isDamaged: false });
    if (opened.error !== 'file-damaged') return opened;
  }
  const database = openDamaged(files.database, key, vault.id);
  return database ? ok({ database, key, slots, isDamaged: true }) : fail('file-damaged');
}

/** Notes beside a database that it failed its checks, so that it is not written again. */
export function markAsDamaged(files: VaultFiles): void {
  writeFileSync(join(files.folder, MARK), '', { mode: 0o600 });
}

export function isMarkedDamaged(files: VaultFiles): boolean {
  return existsSync(join(files.folder, MARK));
}
