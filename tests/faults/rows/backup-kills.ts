import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listBackups, scratchIn } from '../../../main/storage/backups/backup-folder.ts';
import { proveBackup } from '../../../main/storage/backups/prove.ts';
import { fullCheck } from '../../../main/storage/full-check.ts';
import { backup } from '../../../shared/features/backup/contract.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { killsWithin } from '../harness/how-long.ts';
import { lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { startRealVault, VaultEnded } from '../harness/real-vault.ts';
import { type Typist, typist } from '../harness/typed-lines.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 2, standard: 25, full: 500 };
/**
 * The vault process is killed while it copies and proves a backup. After each kill the vault is whole, and every backup whose
 * name says that it is proven can be opened, read from start to end, and has nothing wrong.
 */
export const backupKills: FaultRow = {
  promise: 'P6',
  name: 'backup-kills',
  isNodeOnly: true,
  async run({ size }) {
    const random = seededRandom(6);
    const made = await makeVault();
    const typed = typist(made.conversationId, random);
    const failures: string[] = [];
    let proven = 0;
    try {
      const longestMs = await backUpUndisturbed(made, typed);
      for (let kill = 0; kill < kills[size]; kill += 1) {
        const running = await startRealVault(made.folder);
        await running.get(vault.unlock, made.opensWith);
        await running.get(notes.save, typed.next());
        typed.acknowledge();
        const checking = running.get(backup.checkNow, {}).catch(ignoreEnd);
        await wait(random() * longestMs);
        await running.kill();
        await checking;
        failures.push(...problemsAfter(made));
        proven = provenBackups(made);
      }
      const lastly = await finishOne(made);
      return {
        tries: kills[size],
        failures: [...failures, ...lastly],
        controlFailedAsItMust: findsHalfABackup(made),
        figures: `${kills[size]} kills while backing up, ${proven} proven backups stand, ${failures.length} bad`,
      };
    } finally {
      made.remove();
    }
  },
};

async function backUpUndisturbed(made: MadeVault, typed: Typist): Promise<number> {
  const running = await startRealVault(made.folder);
  await running.get(vault.unlock, made.opensWith);
  await running.get(notes.save, typed.next());
  typed.acknowledge();
  const longestMs = await killsWithin(() => running.get(backup.checkNow, {}));
  await running.close();
  return longestMs;
}

function provenBackups(made: MadeVault): number {
  const kept = listBackups(made.filesIn(made.folder).backups);
  return kept.filter(({ isProven }) => isProven).length;
}

function problemsAfter(made: MadeVault): string[] {
  const { database, backups } = made.filesIn(made.folder);
  const found = lookAtCopy(database, made.databaseKey, (db) => fullCheck(db).map(String));
  if ('refused' in found) return [`the vault was refused: ${found.refused}`];
  const bad = listBackups(backups)
    .filter(({ isProven }) => isProven)
    .filter(({ path }) => faultsOf(path, made).length > 0)
    .map(({ name }) => `${name} says it is proven and is not good`);
  return [...found, ...bad];
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
function findsHalfABackup(made: MadeVault): boolean {
  const proven = listBackups(made.filesIn(made.folder).backups).find(({ isProven }) => isProven);
  if (!proven) return false;
  truncateSync(proven.path, Math.floor(proven.bytes / 2));
  return problemsAfter(made).length > 0;
}

function faultsOf(path: string, made: MadeVault): readonly string[] {
  const scratch = join(scratchIn(made.folder, 'look'));
  return proveBackup({ path, key: made.databaseKey, scratch }).faults;
}

function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}
