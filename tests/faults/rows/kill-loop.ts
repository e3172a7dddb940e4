import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { listNoteLines } from '../../../main/features/notes/repository.ts';
import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { integrityProblems, lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seedOf, shareOf } from '../harness/part.ts';
import { seededRandom } from '../harness/random.ts';
import { ignoreEnd, type RealVault, startRealVault } from '../harness/real-vault.ts';
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
  async run({ size, part }) {
    // Two at a time: a process that starts leaves the other core idle.
    const half = shareOf(kills[size], part) / 2;
    const lanes = await Promise.all(
      [1, 2].map((seed) => killInTurn(half, seededRandom(seedOf(seed, part)))),
    );
    const sum = (count: (lane: Lane) => number) => lanes.reduce((so, lane) => so + count(lane), 0);
    const failures = lanes.flatMap((lane) => lane.failures);
    const tries = sum((lane) => lane.killsWhileSaving);
    const others = sum((lane) => lane.otherKills);
    return {
      tries,
      failures,
      controlFailedAsItMust: lanes.every((lane) => lane.missesWhatIsCutOff),
      figures: `${sum((lane) => lane.saves)} commits, ${tries} kills while saving and ${others} while unlocking or locked, ${failures.length} lost`,
    };
  },
};

interface Lane {
  readonly killsWhileSaving: number;
  readonly otherKills: number;
  readonly saves: number;
  readonly failures: readonly string[];
  readonly missesWhatIsCutOff: boolean;
}

async function killInTurn(wanted: number, random: () => number): Promise<Lane> {
  const failures: string[] = [];
  let saves = 0;
  let otherKills = 0;
  let missesWhatIsCutOff = true;
  for (let done = 0; done < wanted; done += KILLS_A_VAULT) {
    const made = await makeVault();
    const { conversationId } = made;
    const typed = typist(conversationId, random);
    const count = Math.min(KILLS_A_VAULT, wanted - done);
    let next = startRealVault(made.folder);
    for (let kills = 0; kills < count; ) {
      const running = await next;
      const killed = typeUntilKilled({ running, made, typed, random });
      // The next process starts while this one derives its key; before it is unlocked it only sweeps up what earlier kills left.
      next = startRealVault(made.folder);
      const { missing, wasSaving } = await killed;
      if (wasSaving) kills += 1;
      else otherKills += 1;
      failures.push(...missing, ...problemsAfter(made, typed, conversationId));
    }
    missesWhatIsCutOff &&= await controlFails(await next, made, typed, conversationId);
    saves += typed.saves;
    made.remove();
  }
  return { killsWhileSaving: wanted, otherKills, saves, failures, missesWhatIsCutOff };
}

/** Unlocks, sees that all is there, types, and is killed at a moment nobody chose. Gives what was missing, and whether that was while saving. */
async function typeUntilKilled(parts: {
  running: RealVault;
  made: MadeVault;
  typed: Typist;
  random: () => number;
}): Promise<{ missing: string[]; wasSaving: boolean }> {
  const { running, made, typed, random } = parts;
  const { conversationId } = made;
  const moment = random();
  const unlocking = running.get(vault.unlock, made.opensWith);
  if (moment < 0.1) {
    // The derivation takes some 300 ms; after it the log that the last kill left is folded in.
    await Promise.race([unlocking.catch(ignoreEnd), wait(random() * 600)]);
    await running.kill();
    return { missing: [], wasSaving: false };
  }
  await unlocking;
  const missing = typed.judge(await running.get(notes.list, { conversationId }));
  const killed = wait(random() * LONGEST_SAVING_MS).then(() => running.kill());
  const wasSaving = await typeOn(running, typed, moment > 0.9 ? random() * 30 : Infinity);
  await killed;
  return { missing, wasSaving };
}

/**
 * Saves one thing after another until the process ends; locks after so many saves, so that a kill meets that too. Gives whether it
 * ended while saving.
 */
async function typeOn(
  running: RealVault,
  typed: Typist,
  savesBeforeLock: number,
): Promise<boolean> {
  let isSaving = true;
  try {
    for (let saved = 0; saved < savesBeforeLock; saved += 1) {
      await running.get(notes.save, typed.next());
      typed.acknowledge();
    }
    isSaving = false;
    await running.get(vault.lock, {});
  } catch (error) {
    ignoreEnd(error);
  }
  return isSaving;
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
