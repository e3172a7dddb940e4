import { readdirSync, truncateSync } from 'node:fs';
import { listNoteLines } from '../../../main/features/notes/repository.ts';
import { listBackups } from '../../../main/storage/backups/backup-folder.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { systemClock } from '../../../main/vault/system-clock.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { faultsOfBackup } from '../harness/faults-of-backup.ts';
import { killWithin } from '../harness/kill-within.ts';
import { lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seedOf, shareOf } from '../harness/part.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault } from '../harness/real-vault.ts';
import { type Typist, typist } from '../harness/typed-lines.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
/**
 * The vault process is killed while it copies and proves a backup. After each kill the vault is whole with every save that was
 * answered, and every backup whose name says that it is proven can be opened, read from start to end, and has nothing wrong.
 */
export const backupKills: FaultRow = {
  promise: 'P6',
  name: 'backup-kills',
  isNodeOnly: true,
  async run({ size, part }) {
    const random = seededRandom(seedOf(6, part));
    const made = await makeVault();
    const typed = typist(made.conversationId, random);
    const { folder } = made;
    try {
      const { within, after, failures } = await killWithin({
        wanted: shareOf(kills[size], part),
        random,
        async begin() {
          const running = await startRealVault(folder);
          await running.get(vault.unlock, made.opensWith);
          await running.get(notes.save, typed.next());
          typed.acknowledge();
          return { running, folder, run: () => running.get(backup.checkNow, {}) };
        },
        judge: () => problemsAfter(made, typed),
      });
      const lastly = await finishOne(made);
      return {
        tries: within,
        failures: [...failures, ...lastly],
        controlFailedAsItMust: findsHalfABackup(made, typed),
        figures: `${within} kills while backing up, ${after} after it, ${provenBackups(made)} proven backups stand, ${failures.length} bad`,
      };
    } finally {
      made.remove();
    }
  },
};

function provenBackups(made: MadeVault): number {
  const kept = listBackups(made.filesIn(made.folder).backups, systemClock.today());
  return kept.filter(({ isProven }) => isProven).length;
}

function problemsAfter(made: MadeVault, typed: Typist): string[] {
  const { database, backups } = made.filesIn(made.folder);
  const found = lookAtCopy(database, made.databaseKey, (db) => ({
    faults: fullCheck(db).map(String),
    lines: listNoteLines(db, made.conversationId),
  }));
  if ('refused' in found) return [`the vault was refused: ${found.refused}`];
  const bad = listBackups(backups, systemClock.today())
    .filter(({ isProven }) => isProven)
    .filter(({ path }) => faultsOfBackup(path, made).length > 0)
    .map(({ name }) => `${name} says it is proven and is not good`);
  return [...found.faults, ...typed.judge(found.lines), ...bad];
}

/** What kills left lying about is gone after one check that could finish. */
async function finishOne(made: MadeVault): Promise<string[]> {
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  const { faults } = await running.get(backup.checkNow, {});
  await running.close();
  const left = readdirSync(made.filesIn(made.folder).backups).filter(
    (name) => name.startsWith('.') || name.endsWith('.unfinished'),
  );
  return [...faults, ...left.map((name) => `${name} was left behind`)];
}

/** The same look must find a backup that was cut off. */
function findsHalfABackup(made: MadeVault, typed: Typist): boolean {
  const proven = listBackups(made.filesIn(made.folder).backups, systemClock.today()).find(
    ({ isProven }) => isProven,
  );
  if (!proven) return false;
  truncateSync(proven.path, Math.floor(proven.bytes / 2));
  return problemsAfter(made, typed).length > 0;
}
