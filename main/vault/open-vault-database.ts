import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadOnlyReason } from '../../shared/features/vault/schema.ts';
import { fail, ok, type Result } from '../../shared/primitives/result.ts';
import { isWritable } from '../files/is-writable.ts';
import { openDamaged, readingFolder } from '../storage/open-damaged.ts';
import type { OpenFailure, Opening } from '../storage/open-database.ts';
import { openProtected, protectedCopyFolder } from '../storage/open-protected.ts';
import { openPreviousKey } from './keys/slots.ts';
import { openWithKeyFiles } from './open-with-key-files.ts';
import type { ClosedVault } from './session.ts';
import type { KeyedDatabase } from './swap-in.ts';
import type { VaultFiles } from './vault-files.ts';

/** A file of this name says that the database beside it failed its checks. It stays there until the vault is set aside. */
const MARK = 'damage-found';

type OpenedToRead = Result<KeyedDatabase & { readonly readOnly: ReadOnlyReason }, OpenFailure>;

/**
 * Opens the database of a vault to work in, or to read only: when it cannot be written where it stands, or when it is damaged and
 * something can still be read. Refused with `file-damaged` when nothing can.
 */
export function openVaultDatabase(
  vault: ClosedVault,
  opening: Opening,
): Result<KeyedDatabase & { readonly readOnly: ReadOnlyReason | null }, OpenFailure> {
  const { files, key, slots } = vault;
  if (!canBeWritten(files)) return openToRead(vault, opening);
  if (!isMarkedDamaged(files)) {
    const opened = openWithKeyFiles(files, slots, key, opening);
    if (opened.ok) return ok({ ...opened.value, readOnly: null });
    if (opened.error !== 'file-damaged') return opened;
  }
  return openWhatIsLeft(vault, readingFolder(files.folder, vault.id));
}

/** A damaged database, to be read from a copy in the folder `into`. */
function openWhatIsLeft(vault: ClosedVault, into: string): OpenedToRead {
  for (const key of keysOf(vault)) {
    const database = openDamaged(vault.files.database, key, into);
    if (database) return ok({ database, key, slots: vault.slots, readOnly: 'damaged' });
  }
  return fail('file-damaged');
}

function openToRead(vault: ClosedVault, opening: Opening): OpenedToRead {
  const { id, files, slots } = vault;
  for (const key of keysOf(vault)) {
    const opened = openProtected(files.database, key, { id, ...opening });
    if (opened.ok) return ok({ database: opened.value, key, slots, readOnly: 'write-protected' });
    if (opened.error !== 'file-damaged') return opened;
  }
  return openWhatIsLeft(vault, protectedCopyFolder(id));
}

/** What the database may be under: a renewal that was cut off left it under the key before, and only writing finishes that. */
function keysOf({ key, slots }: ClosedVault): readonly Uint8Array[] {
  const previous = openPreviousKey(slots, key);
  return previous ? [key, previous] : [key];
}

/** A disk mounted to be read, a folder or file of somebody else: nothing in it changes, so nothing can be kept in it. */
function canBeWritten(files: VaultFiles): boolean {
  return isWritable(files.folder) && isWritable(files.database);
}

/** Notes beside a database that it failed its checks, so that it is not written again. */
export function markAsDamaged(files: VaultFiles): void {
  writeFileSync(join(files.folder, MARK), '', { mode: 0o600 });
}

export function isMarkedDamaged(files: VaultFiles): boolean {
  return existsSync(join(files.folder, MARK));
}
