import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { vaultFileNames } from '../../shared/features/vault/schema.ts';
import type { VaultId } from '../../shared/primitives/ids.ts';

/** What belongs to one vault, all in one folder named after it. */
export interface VaultFiles {
  readonly folder: string;
  readonly database: string;
  readonly keys: readonly [string, string];
  readonly backups: string;
}

/** The places of a vault in the folder of all vaults; nothing is made. */
export function vaultFiles(vaultsFolder: string, id: VaultId): VaultFiles {
  return filesIn(join(vaultsFolder, id));
}

/** The places of a vault in the folder given. */
export function filesIn(folder: string): VaultFiles {
  return {
    folder,
    database: join(folder, vaultFileNames.database),
    keys: [join(folder, vaultFileNames.keys[0]), join(folder, vaultFileNames.keys[1])],
    backups: join(folder, 'backups'),
  };
}

export function hasDatabase(files: VaultFiles): boolean {
  return existsSync(files.database);
}
