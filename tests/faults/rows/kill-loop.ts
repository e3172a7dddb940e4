import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { listNoteLines } from '../../../main/features/notes/repository.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { integrityProblems, lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { type RealVault, startRealVault, VaultEnded } from '../harness/real-vault.ts';
import { type Typist, typist } from '../harness/typed-lines.ts';

const kills: Readonly<Record<RunSize, number>> = { short: 8, standard: 400, full: 10_000 };
/** A fresh vault after so many kills, so that looking through all lines stays quick. */
const KILLS_A_VAULT = 100;
const LONGEST_SAVING_MS = 300;

/**
 * Someone types, the vault process is killed at a random moment, again and again: while saving, while unlocking and while
 * locking. After each kill the database is whole and every save that was answered is there, word for word.
 */
export const killLoop: FaultRow = {
  promise: 'P1',
  name: 'kill-loop',
  isNodeOnly: true,
  async run({ size }) {
    // Two at a time: a process that starts leaves the other core idle.
    const half = kills[size] / 2;
    const lanes = await Promise.all([killInTurn(half, 1), killInTurn(half, 2)]);
    const saves = lanes.reduce((sum, lane) => sum + lane.saves, 0);
    const failures = lanes.flatMap((lane) => lane.failures);
    const tries = lanes.reduce((sum, lane) => sum + lane.kills, 0);
    return {
      tries,
      failures,
      controlFailedAsItMust: lanes.every((lane) => lane.missesWhatIsCutOff),
      figures: `${saves} commits, ${tries} kills, ${failures.length} lost`,
    };
  },
};

interface Lane {
  readonly kills: number;
  readonly saves: number;
  readonly failures: readonly string[];
  readonly missesWhatIsCutOff: boolean;
}

async function killInTurn(wanted: number, seed: number): Promise<Lane> {
  const random = seededRandom(seed);
  const failures: string[] = [];
  let saves = 0;
  let missesWhatIsCutOff = true;
  for (let done = 0; done < wanted; done += KILLS_A_VAULT) {
    const made = await makeVault();
    const { conversationId } = made;
    const typed = typist(conversationId, random);
    const count = Math.min(KILLS_A_VAULT, wanted - done);
    let next = startRealVault(made.folder);
    for (let kill = 0; kill < count; kill += 1) {
      const running = await next;
      const killed = typeUntilKilled({ running, made, typed, random });
      // The next process starts while this one works; it touches no file before it is unlocked.
      next = startRealVault(made.folder);
      failures.push(...(await killed));
      failures.push(...problemsAfter(made, typed, conversationId));
    }
    missesWhatIsCutOff &&= await controlFails(await next, made, typed, conversationId);
    saves += typed.saves;
    made.remove();
  }
  return { kills: wanted, saves, failures, missesWhatIsCutOff };
}

/** Unlocks, sees that all is there, types, and is killed at a moment nobody chose. Gives what was missing. */
async function typeUntilKilled(parts: {
  running: RealVault;
  made: MadeVault;
  typed: Typist;
  random: () => number;
}): Promise<string[]> {
  const { running, made, typed, random } = parts;
  const { conversationId } = made;
  const moment = random();
  const unlocking = running.get(vault.unlock, made.opensWith);
  if (moment < 0.1) {
    // The derivation takes some 300 ms; after it the log that the last kill left is folded in.
    await Promise.race([unlocking.catch(ignoreEnd), wait(random() * 600)]);
    await running.kill();
    return [];
  }
  await unlocking;
  const missing = typed.judge(await running.get(notes.list, { conversationId }));
  const killed = wait(random() * LONGEST_SAVING_MS).then(() => running.kill());
  await typeOn(running, typed, moment > 0.9 ? random() * 30 : Infinity);
  await killed;
  return missing;
}

/** Saves one thing after another until the process ends; locks after so many saves, so that a kill meets that too. */
async function typeOn(running: RealVault, typed: Typist, savesBeforeLock: number): Promise<void> {
  try {
    for (let saved = 0; saved < savesBeforeLock; saved += 1) {
      await running.get(notes.save, typed.next());
      typed.acknowledge();
    }
    await running.get(vault.lock, {});
  } catch (error) {
    ignoreEnd(error);
  }
}

function ignoreEnd(error: unknown): void {
  if (!(error instanceof VaultEnded)) throw error;
}

/** Looks from outside, at a copy of what the kill left behind. */
function problemsAfter(made: MadeVault, typed: Typist, of: ConversationId): string[] {
  const { database } = made.filesIn(made.folder);
  const found = lookAtCopy(database, made.databaseKey, (db) => ({
    integrity: integrityProblems(db),
    lines: listNoteLines(db, of),
  }));
  if ('refused' in found) return [`the database was refused: ${found.refused}`];
  return [...found.integrity, ...typed.judge(found.lines)];
}

/** The same look must miss saves whose log was cut off: otherwise this test would find nothing lost, ever. */
async function controlFails(
  running: RealVault,
  made: MadeVault,
  typed: Typist,
  of: ConversationId,
): Promise<boolean> {
  await running.get(vault.unlock, made.opensWith);
  typed.judge(await running.get(notes.list, { conversationId: of }));
  const { database } = made.filesIn(made.folder);
  // The file as well: on a slow machine the check after unlocking has folded the log in by then.
  const before = readFileSync(database);
  for (let saved = 0; saved < 5; saved += 1) {
    await running.get(notes.save, typed.next());
    typed.acknowledge();
  }
  await running.kill();
  writeFileSync(database, before);
  truncateSync(`${database}-wal`, 0);
  return problemsAfter(made, typed, of).length > 0;
}
