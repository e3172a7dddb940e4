import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusedReason, VaultListing } from '../../shared/features/vault/schema.ts';
import { VaultId } from '../../shared/primitives/ids.ts';
import { lookAtFile } from '../storage/open-database.ts';
import { readKeyFiles, readLabel } from './keys/key-file.ts';
import { type VaultFiles, vaultFiles } from './vault-files.ts';

/**
 * The vaults in a folder by label, those without a readable one last, each with how it stands: whatever is wrong with one, the others
 * are listed. Anything that is no vault's folder is left out.
 */
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
  const unusable = lookAtDatabase(files.database);
  if (unusable) return { kind: 'refused', reason: unusable };
  const slots = readKeyFiles(files.keys);
  return slots.ok ? { kind: 'locked' } : { kind: 'refused', reason: slots.error };
}

function lookAtDatabase(path: string): RefusedReason | undefined {
  try {
    return lookAtFile(path);
  } catch (error) {
    return hasCode(error, 'ENOENT') ? 'file-missing' : 'file-unreadable';
  }
}

/** A vault is made under another name and gets its own only when it is whole. */
function vaultIds(vaultsFolder: string): VaultId[] {
  if (!existsSync(vaultsFolder)) return [];
  return readdirSync(vaultsFolder)
    .map((name) => VaultId.safeParse(name))
    .flatMap((id) => (id.success ? [id.data] : []))
    .filter((id) => mayHoldVault(join(vaultsFolder, id)));
}

/** A folder, unless it is empty: that one holds nothing to lose. One that cannot be read may hold a vault. */
function mayHoldVault(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch (error) {
    return !hasCode(error, 'ENOTDIR', 'ENOENT', 'ELOOP');
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
