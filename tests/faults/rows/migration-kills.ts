import { rmSync } from 'node:fs';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killWithin } from '../harness/kill-within.ts';
import { makeVault } from '../harness/made-vault.ts';
import {
  findsHalfAMigration,
  judgeMigration,
  makeOld,
  OLD_LINES,
  oldVersions,
} from '../harness/old-vault.ts';
import { seedOf, shareOf } from '../harness/part.ts';
import { chosenBy, seededRandom } from '../harness/random.ts';
import { startRealVault } from '../harness/real-vault.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
/**
 * The vault process is killed while it opens a vault of an older schema, whichever: while backing it up, proving that, and migrating. After
 * each kill the vault opens with all its lines, and a file that was migrated has a proven backup of how it was.
 */
export const migrationKills: FaultRow = {
  promise: 'P8',
  name: 'migration-kills',
  isNodeOnly: true,
  async run({ size, part }) {
    const made = await makeVault();
    try {
      const random = seededRandom(seedOf(8, part));
      let migrated = 0;
      const { within, after, failures } = await killWithin({
        wanted: shareOf(kills[size], part),
        random,
        async begin() {
          const folder = made.copy();
          makeOld(made, folder, chosenBy(random, oldVersions));
          const running = await startRealVault(folder);
          return { running, folder, run: () => running.get(vault.unlock, made.opensWith) };
        },
        judge({ folder }) {
          const { problems, isMigrated } = judgeMigration(made, folder);
          migrated += isMigrated ? 1 : 0;
          rmSync(folder, { recursive: true, force: true });
          return problems;
        },
      });
      return {
        tries: within,
        failures,
        controlFailedAsItMust: findsHalfAMigration(made),
        figures: `${within} kills while migrating ${OLD_LINES} lines from ${oldVersions.length} schemas, ${after} after it, ${migrated} migrated, ${failures.length} lost`,
      };
    } finally {
      made.remove();
    }
  },
};
