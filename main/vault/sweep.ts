import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED_FILE } from '../files/write-file-whole.ts';
import { removeProtectedCopy } from '../storage/open-protected.ts';
import { UNFINISHED } from './create-vault.ts';
import { vaultFiles } from './vault-files.ts';
import { listVaults } from './vault-list.ts';

/**
 * Takes away what a stop in the middle left: a vault that was never whole, a key file that was never put in its place (it may be
 * sealed under an older passphrase), a copy made to read. Only to be called while no vault is open in this folder.
 */
export function sweep(vaultsFolder: string): void {
  if (!existsSync(vaultsFolder)) return;
  removeFrom(vaultsFolder, (name) => name.startsWith(UNFINISHED));
  for (const { id } of listVaults(vaultsFolder)) {
    removeFrom(vaultFiles(vaultsFolder, id).folder, (name) => UNFINISHED_FILE.test(name));
    removeProtectedCopy(id);
  }
}

function removeFrom(folder: string, isLeftover: (name: string) => boolean): void {
  for (const name of readdirSync(folder).filter(isLeftover))
    rmSync(join(folder, name), { recursive: true, force: true });
}
