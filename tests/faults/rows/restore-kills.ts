import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { vaultFiles } from '../../../main/vault/vault-files.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killsWithin } from '../harness/how-long.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault, VaultEnded } from '../harness/real-vault.ts';
import { backedUp, bytesOfPresent, judgeRestore, vaultsBeside } from '../harness/restored-vault.ts';

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
    const { folder } = made;
    const failures: string[] = [];
    let restored = 0;
    try {
      const theBackup = await backedUp(made);
      const before = bytesOfPresent(made, folder);
      const longestMs = await restoreUndisturbed(made, theBackup);
      for (let kill = 0; kill < kills[size]; kill += 1) {
        const running = await startRealVault(folder);
        const restoring = running.get(backup.restore, theBackup).catch(ignoreEnd);
        await wait(random() * longestMs);
        await running.kill();
        await restoring;
        failures.push(...judgeRestore(made, folder, before));
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

async function restoreUndisturbed(
  made: MadeVault,
  theBackup: InputOf<typeof backup.restore>,
): Promise<number> {
  const running = await startRealVault(made.folder);
  const longestMs = await killsWithin(() => running.get(backup.restore, theBackup));
  await running.close();
  removeRestored(made);
  return longestMs;
}

/** Takes away what stands beside the vault, so that the next look is as quick; gives how many vaults that were. */
function removeRestored(made: MadeVault): number {
  const others = vaultsBeside(made, made.folder);
  for (const id of others) {
    rmSync(vaultFiles(made.folder, id).folder, { recursive: true, force: true });
  }
  return others.length;
}

/** The same look must find a vault that is only half there. */
function findsAnEmptyVault(made: MadeVault, before: string): boolean {
  writeFileSync(made.filesIn(made.folder).database, '');
  return judgeRestore(made, made.folder, before).length > 0;
}

function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}
