import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The three files of a vault, all in one folder. */
export interface VaultFiles {
  readonly folder: string;
  readonly database: string;
  readonly keys: readonly [string, string];
}

export function vaultFiles(folder: string): VaultFiles {
  return {
    folder,
    database: join(folder, 'naast.db'),
    keys: [join(folder, 'naast.keys-a.json'), join(folder, 'naast.keys-b.json')],
  };
}

/** Makes the folder, readable by this user only. */
export function makeVaultFolder(files: VaultFiles): void {
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
}

export function hasDatabase(files: VaultFiles): boolean {
  return existsSync(files.database);
}
