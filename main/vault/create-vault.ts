import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { VaultId } from '../../shared/primitives/ids.ts';
import { renamePatiently } from '../files/rename-patiently.ts';
import { flushFolder } from '../files/write-file-whole.ts';
import { createDatabase } from '../storage/open-database.ts';
import type { DeriveKey, KdfCost } from './keys/argon2.ts';
import { writeKeyFiles } from './keys/key-file.ts';
import { sealUnderPassphrase } from './keys/slots.ts';
import { filesIn, vaultFiles } from './vault-files.ts';

/** The name of a vault's folder begins with this until the vault is whole. */
export const UNFINISHED = '.new-';

/**
 * Makes a closed vault with an empty database and key files without a recovery key; gives its id. It is made under
 * another name and renamed when it is whole, so that a crash leaves no vault that can never be opened. Throws, leaving
 * nothing, when it cannot be written.
 */
export async function createVault(
  vaultsFolder: string,
  owner: { label: string; passphrase: string; deriveKey: DeriveKey; cost: KdfCost },
): Promise<VaultId> {
  const { label, passphrase, deriveKey, cost } = owner;
  mkdirSync(vaultsFolder, { recursive: true, mode: 0o700 });
  removeUnfinished(vaultsFolder);
  const id = VaultId.parse(randomUUID());
  const files = filesIn(join(vaultsFolder, UNFINISHED + id));
  const databaseKey = randomBytes(32);
  const databaseId = randomUUID();
  try {
    mkdirSync(files.folder, { mode: 0o700 });
    createDatabase(files.database, databaseKey).close();
    writeKeyFiles(files.keys, {
      format: 1,
      databaseId,
      label,
      sequence: 1,
      passphrase: await sealUnderPassphrase({
        databaseKey,
        databaseId,
        passphrase,
        deriveKey,
        cost,
      }),
      recovery: null,
      head: null,
      previous: null,
    });
    renamePatiently(files.folder, vaultFiles(vaultsFolder, id).folder);
    flushFolder(vaultsFolder);
    return id;
  } catch (error) {
    rmSync(files.folder, { recursive: true, force: true });
    throw error;
  } finally {
    databaseKey.fill(0);
  }
}

/** What a crash left of a vault that was never whole: it was never opened, so it holds nothing. */
function removeUnfinished(vaultsFolder: string): void {
  for (const name of readdirSync(vaultsFolder)) {
    if (name.startsWith(UNFINISHED)) {
      rmSync(join(vaultsFolder, name), { recursive: true, force: true });
    }
  }
}
