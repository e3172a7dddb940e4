import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { listBackups } from '../../../main/storage/backups/backup-folder.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import { listVaults } from '../../../main/vault/vault-list.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { fileHashes } from '../../support/file-bytes.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killsWithin } from '../harness/how-long.ts';
import { lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault, VaultEnded } from '../harness/real-vault.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
/**
 * The vault process is killed while it puts a backup back. After each kill the present vault has every byte it had, and whatever
 * stands beside it as a vault is whole.
 */
export const restoreKills: FaultRow = {
  promise: 'P6',
  name: 'restore-kills',
  isNodeOnly: true,
  async run({ size }) {
    const random = seededRandom(7);
    const made = await makeVault();
    const failures: string[] = [];
    let restored = 0;
    try {
      const name = await makeOneBackup(made);
      const before = fileHashes(made.filesIn(made.folder).folder);
      const longestMs = await restoreUndisturbed(made, name);
      for (let kill = 0; kill < kills[size]; kill += 1) {
        const running = await startRealVault(made.folder);
        const restoring = running.get(backup.restore, restoreOf(made, name)).catch(ignoreEnd);
        await wait(random() * longestMs);
        await running.kill();
        await restoring;
        failures.push(...problemsAfter(made, before));
        restored += removeRestored(made);
      }
      return {
        tries: kills[size],
        failures,
        controlFailedAsItMust: findsAnEmptyVault(made, before),
        figures: `${kills[size]} kills while putting back, ${restored} whole vaults, ${failures.length} harmed`,
      };
    } finally {
      made.remove();
    }
  },
};

async function makeOneBackup(made: MadeVault): Promise<string> {
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  await running.get(backup.checkNow, {});
  await running.close();
  const [newest] = listBackups(made.filesIn(made.folder).backups);
  if (!newest) throw new Error('no backup was made');
  return newest.name;
}

async function restoreUndisturbed(made: MadeVault, name: string): Promise<number> {
  const running = await startRealVault(made.folder);
  const longestMs = await killsWithin(() => running.get(backup.restore, restoreOf(made, name)));
  await running.close();
  removeRestored(made);
  return longestMs;
}

/** Takes away what stands beside the vault, so that the next look is as quick; gives how many vaults that were. */
function removeRestored(made: MadeVault): number {
  const others = listVaults(made.folder).filter(({ id }) => id !== made.opensWith.vaultId);
  for (const { id } of others) {
    rmSync(vaultFiles(made.folder, id).folder, { recursive: true, force: true });
  }
  return others.length;
}

function restoreOf(made: MadeVault, name: string) {
  const { vaultId, passphrase } = made.opensWith;
  return {
    source: { kind: 'stored', vaultId, name },
    secret: { kind: 'passphrase', text: passphrase },
    insteadOf: null,
  } as const;
}

function problemsAfter(made: MadeVault, before: Record<string, string>): string[] {
  const after = fileHashes(made.filesIn(made.folder).folder);
  const changed = JSON.stringify(after) === JSON.stringify(before) ? [] : ['the vault was changed'];
  const broken = listVaults(made.folder).flatMap(({ id, state }) => {
    const { database } = vaultFiles(made.folder, id);
    if (state.kind !== 'locked' || !existsSync(database)) return [`a vault cannot be opened`];
    const found = lookAtCopy(database, made.databaseKey, (db) => fullCheck(db).map(String));
    return 'refused' in found ? [`a vault was refused: ${found.refused}`] : found;
  });
  return [...changed, ...broken];
}

/** The same look must find a vault that is only half there. */
function findsAnEmptyVault(made: MadeVault, before: Record<string, string>): boolean {
  writeFileSync(made.filesIn(made.folder).database, '');
  return problemsAfter(made, before).length > 0;
}

function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}
