import { existsSync } from 'node:fs';
import { listBackups } from '../../../main/storage/backups/backup-folder.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import { listVaults } from '../../../main/vault/vault-list.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { VaultId } from '../../../shared/primitives/ids.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import { lookAtCopy } from './look-at-copy.ts';
import type { MadeVault } from './made-vault.ts';
import { startRealVault } from './real-vault.ts';

/** Lets a vault make a backup of itself; gives what puts that one back, for `backup.restore`. */
export async function backedUp(made: MadeVault): Promise<InputOf<typeof backup.restore>> {
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  await running.get(backup.checkNow, {});
  await running.close();
  const [newest] = listBackups(made.filesIn(made.folder).backups);
  if (!newest) throw new Error('no backup was made');
  const { vaultId, passphrase } = made.opensWith;
  return {
    source: { kind: 'stored', vaultId, name: newest.name },
    secret: { kind: 'passphrase', text: passphrase },
    insteadOf: null,
  };
}

/** The bytes of the present vault in a folder of vaults: they must be the same after a restore, however it ended. */
export function bytesOfPresent(made: MadeVault, folder: string): string {
  const present = made.filesIn(folder).folder;
  const named = Object.entries(fileHashes(present)).map(([path, hash]) => [
    path.slice(present.length),
    hash,
  ]);
  return JSON.stringify(named.sort());
}

/** The vaults that stand in a folder beside the present one. */
export function vaultsBeside(made: MadeVault, folder: string): VaultId[] {
  return listVaults(folder)
    .map(({ id }) => id)
    .filter((id) => id !== made.opensWith.vaultId);
}

/** What is wrong after a restore, or one that was cut off: the present vault has its bytes, and every vault is whole. */
export function judgeRestore(made: MadeVault, folder: string, before: string): string[] {
  const changed = bytesOfPresent(made, folder) === before ? [] : ['the vault was changed'];
  const broken = listVaults(folder).flatMap(({ id, state }) => {
    const { database } = vaultFiles(folder, id);
    if (state.kind !== 'locked' || !existsSync(database)) return [`a vault cannot be opened`];
    const found = lookAtCopy(database, made.databaseKey, (db) => fullCheck(db).map(String));
    return 'refused' in found ? [`a vault was refused: ${found.refused}`] : found;
  });
  return [...changed, ...broken];
}
