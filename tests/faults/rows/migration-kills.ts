import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killsWithin } from '../harness/how-long.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { findsHalfAMigration, judgeMigration, makeOld, OLD_LINES } from '../harness/old-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault, VaultEnded } from '../harness/real-vault.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
/**
 * The vault process is killed while it opens a vault of an older schema: while backing it up, proving that, and migrating. After
 * each kill the vault opens with all its lines, and a file that was migrated has a proven backup of how it was.
 */
export const migrationKills: FaultRow = {
  promise: 'P8',
  name: 'migration-kills',
  isNodeOnly: true,
  async run({ size }) {
    const random = seededRandom(8);
    const made = await makeVault();
    const failures: string[] = [];
    let migrated = 0;
    try {
      makeOld(made);
      const longestMs = await migrateUndisturbed(made);
      for (let kill = 0; kill < kills[size]; kill += 1) {
        const folder = made.copy();
        const running = await startRealVault(folder);
        const unlocking = running.get(vault.unlock, made.opensWith).catch(ignoreEnd);
        await wait(random() * longestMs);
        await running.kill();
        await unlocking;
        const { problems, isMigrated } = judgeMigration(made, folder);
        failures.push(...problems);
        migrated += isMigrated ? 1 : 0;
        rmSync(folder, { recursive: true, force: true });
      }
      return {
        tries: kills[size],
        failures,
        controlFailedAsItMust: findsHalfAMigration(made),
        figures: `${kills[size]} kills while migrating ${OLD_LINES} lines, ${migrated} after it, ${failures.length} lost`,
      };
    } finally {
      made.remove();
    }
  },
};

async function migrateUndisturbed(made: MadeVault): Promise<number> {
  const folder = made.copy();
  const running = await startRealVault(folder);
  const longestMs = await killsWithin(() => running.get(vault.unlock, made.opensWith));
  await running.kill();
  rmSync(folder, { recursive: true, force: true });
  return longestMs;
}

function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}
