import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { giveKey } from '../../../main/storage/give-key.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killWithin } from '../harness/kill-within.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seedOf, shareOf } from '../harness/part.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault } from '../harness/real-vault.ts';
import { backedUp, bytesOfPresent, judgeRestore, vaultsBeside } from '../harness/restored-vault.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
/**
 * The vault process is killed while it puts a backup back, beside the present vault or in its place. After each kill the present
 * vault has every byte it had, in its place or set aside, and whatever stands there as a vault is whole.
 */
export const restoreKills: FaultRow = {
  promise: 'P6',
  name: 'restore-kills',
  isNodeOnly: true,
  async run({ size, part }) {
    const random = seededRandom(seedOf(7, part));
    const made = await makeVault();
    try {
      const theBackup = await backedUp(made);
      const before = bytesOfPresent(made, made.folder);
      let restored = 0;
      const { within, after, failures } = await killWithin({
        wanted: shareOf(kills[size], part),
        random,
        async begin() {
          const folder = made.copy();
          const running = await startRealVault(folder);
          const insteadOf = random() < 0.5 ? made.opensWith.vaultId : null;
          const run = () => running.get(backup.restore, { ...theBackup, insteadOf });
          return { running, folder, run };
        },
        judge({ folder }) {
          const wrong = judgeRestore(made, folder, before);
          restored += vaultsBeside(made, folder).length;
          rmSync(folder, { recursive: true, force: true });
          return wrong;
        },
      });
      return {
        tries: within,
        failures,
        controlFailedAsItMust: findsAVaultWithoutNotes(made, before),
        figures: `${within} kills while putting back, ${after} after it, ${restored} whole vaults, ${failures.length} harmed`,
      };
    } finally {
      made.remove();
    }
  },
};

/** The same look must find one note less, in a database that is otherwise whole. */
function findsAVaultWithoutNotes(made: MadeVault, before: string): boolean {
  const { database } = made.filesIn(made.folder);
  const connection = new Database(database);
  giveKey(connection, made.databaseKey);
  connection.exec('DELETE FROM note_lines WHERE rowid = (SELECT max(rowid) FROM note_lines)');
  connection.close();
  return judgeRestore(made, made.folder, before).includes('lines are gone');
}
