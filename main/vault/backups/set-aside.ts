import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerVault, SetAsideVault } from '../../../shared/features/backup/schema.ts';
import { VaultId } from '../../../shared/primitives/ids.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { isWritable } from '../../files/is-writable.ts';
import { renamePatiently } from '../../files/rename-patiently.ts';
import { flushFolder } from '../../files/write-file-whole.ts';
import { vaultFiles } from '../vault-files.ts';

/** The folder of a vault that was set aside is called this, then the day, then the id it had. */
const SET_ASIDE = 'opzij-';
const NAME = new RegExp(`^${SET_ASIDE}(\\d{4}-\\d{2}-\\d{2})-(.+)$`);

/** Whether a vault can be put aside: not when its folder cannot be written, out of which its backups must go. */
export function canBeSetAside(vaultsFolder: string, id: VaultId): boolean {
  return isWritable(vaultFiles(vaultsFolder, id).folder);
}

/**
 * Puts a closed vault aside, encrypted as it is, under a name that is no vault's, with the day in it; its backups go on in the
 * vault that stands in for it, so that they still roll off. It stays as and where it is when it cannot be put aside.
 */
export function setAside(
  vaultsFolder: string,
  parts: { readonly id: VaultId; readonly insteadOfIt: VaultId; readonly today: PlainDate },
): FormerVault {
  const { id, insteadOfIt, today } = parts;
  const old = vaultFiles(vaultsFolder, id);
  if (!canBeSetAside(vaultsFolder, id)) return { kind: 'stays', folder: old.folder };
  const aside = join(vaultsFolder, `${SET_ASIDE}${today}-${id}`);
  // First, so that a stop in between leaves no backups where nothing makes them roll off.
  if (existsSync(old.backups))
    renamePatiently(old.backups, vaultFiles(vaultsFolder, insteadOfIt).backups);
  renamePatiently(old.folder, aside);
  flushFolder(vaultsFolder);
  return { kind: 'set-aside', folder: aside };
}

/** The vaults that were set aside in a folder of vaults and still stand there, the oldest first. Anything else is left out. */
export function listSetAside(vaultsFolder: string): SetAsideVault[] {
  return readdirSync(vaultsFolder)
    .sort()
    .flatMap((name) => {
      const [, day, id] = NAME.exec(name) ?? [];
      const read = PlainDate.safeParse(day);
      return read.success && VaultId.safeParse(id).success
        ? [{ folder: join(vaultsFolder, name), day: read.data }]
        : [];
    });
}
