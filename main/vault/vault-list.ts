import { existsSync, readdirSync } from 'node:fs';
import type { VaultListing } from '../../shared/features/vault/schema.ts';
import { VaultId } from '../../shared/primitives/ids.ts';
import { lookAtFile } from '../storage/open-database.ts';
import { readKeyFiles, readLabel } from './keys/key-file.ts';
import { hasDatabase, type VaultFiles, vaultFiles } from './vault-files.ts';

/** The vaults in a folder by label, those without a readable one last, each with how it stands. Anything that is no vault's folder is left out. */
export function listVaults(vaultsFolder: string): VaultListing[] {
  return vaultIds(vaultsFolder)
    .map((id) => {
      const files = vaultFiles(vaultsFolder, id);
      return {
        id,
        label: readLabel(files.keys),
        folder: files.folder,
        state: lookAtVault(files),
      };
    })
    .sort((one, other) => {
      if (one.label === null || other.label === null) return one.label === null ? 1 : -1;
      return one.label.localeCompare(other.label, 'nl');
    });
}

/** How a closed vault stands, seen without a key. Reads only. */
function lookAtVault(files: VaultFiles): VaultListing['state'] {
  if (!hasDatabase(files)) return { kind: 'refused', reason: 'file-missing' };
  const unusable = lookAtFile(files.database);
  if (unusable) return { kind: 'refused', reason: unusable };
  const slots = readKeyFiles(files.keys);
  return slots.ok ? { kind: 'locked' } : { kind: 'refused', reason: slots.error };
}

/** A vault is made under another name and gets its own only when it is whole; an empty folder holds nothing to lose. */
function vaultIds(vaultsFolder: string): VaultId[] {
  if (!existsSync(vaultsFolder)) return [];
  return readdirSync(vaultsFolder)
    .map((name) => VaultId.safeParse(name))
    .flatMap((id) => (id.success ? [id.data] : []))
    .filter((id) => readdirSync(vaultFiles(vaultsFolder, id).folder).length > 0);
}
