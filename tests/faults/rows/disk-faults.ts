import { notes } from '../../../shared/features/notes/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type DiskFaultBench, diskFaultBench, type Step } from '../harness/disk-faults/bench.ts';
import {
  changePassphrase,
  exportDocx,
  keepElsewhere,
  makeBackup,
  saveMany,
  saveOne,
} from '../harness/disk-faults/steps.ts';
import { compileDiskShim, type DiskError, diskErrors } from '../harness/disk-shim.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { integrityProblems, lookAtCopy } from '../harness/look-at-copy.ts';
import { seededRandom } from '../harness/random.ts';

/** Of a step with very many writes, so many are tried at random, for each error. */
const sampled: Readonly<Record<RunSize, number>> = { short: 3, standard: 12, full: 200 };

/**
 * Every change of the disk that a step makes fails once, in turn, with each error a disk knows, and then for good. Each
 * time: what was answered as saved is there, what was refused has a code, and the file opens whole.
 */
export const diskFaultsRow: FaultRow = {
  promise: 'P1',
  name: 'disk-faults',
  isNodeOnly: false,
  async run({ size }) {
    const folder = tempFolder();
    const shim = compileDiskShim(folder.path);
    if ('notRun' in shim) return shim;
    const bench = await diskFaultBench(shim.path);
    try {
      for (const error of diskErrors) {
        for (const forGood of [false, true]) {
          await everyWrite(bench, { error, forGood }, saveOne);
          await everyWrite(bench, { error, forGood }, exportDocx);
          const count = sampled[size];
          await someWrites(bench, { error, forGood, count }, saveMany);
          await someWrites(bench, { error, forGood, count: count / 3 }, changePassphrase);
          for (const step of [makeBackup, keepElsewhere]) {
            if (size === 'short') await someWrites(bench, { error, forGood, count }, step);
            else await everyWrite(bench, { error, forGood }, step);
          }
        }
        await whileUnlockingAndLocking(bench, error, sampled[size] / 3);
      }
      const controlFailedAsItMust = await controlFails(bench);
      const { tries, failures, refused } = bench;
      return {
        tries,
        failures,
        controlFailedAsItMust,
        figures: `${tries} failing writes (ENOSPC, EIO, EPERM, EBUSY), ${refused} refused with a code, ${bench.typing.saves} saves kept, ${failures.length} broken`,
      };
    } finally {
      await bench.running.kill();
      bench.made.remove();
      folder.remove();
    }
  },
};

interface Fault {
  readonly error: DiskError;
  readonly forGood: boolean;
}

/** Lets the first write of the step fail, then the second, until there is none left to fail. */
async function everyWrite(bench: DiskFaultBench, fault: Fault, step: Step): Promise<void> {
  for (let at = 1; await failAt(bench, { ...fault, at }, step); at += 1) {
    if (at > 2000) throw new Error(`${step.name} never came through without a failing write`);
  }
  lookFromOutside(bench, `${step.name} ${fault.error}`);
}

async function someWrites(
  bench: DiskFaultBench,
  { count, ...fault }: Fault & { count: number },
  step: Step,
): Promise<void> {
  const random = seededRandom(count);
  bench.faults.arm({ ...fault, at: 0 });
  const { tidy } = await step(bench);
  const { changes } = bench.faults.disarm();
  await tidy?.();
  for (let tried = 0; tried < count; tried += 1) {
    await failAt(bench, { ...fault, at: 1 + Math.floor(random() * changes) }, step);
  }
  lookFromOutside(bench, `${step.name} ${fault.error}`);
}

/** Runs the step with one failing write and judges; `false` when the step has fewer writes than that. */
async function failAt(
  bench: DiskFaultBench,
  fault: Fault & { at: number },
  step: Step,
): Promise<boolean> {
  const { faults, failures, running, made, typing } = bench;
  const name = `${step.name} with ${fault.error} at write ${fault.at}${fault.forGood ? ' and after' : ''}`;
  faults.arm(fault);
  const { code, wrong, tidy } = await step(bench);
  const { failed } = faults.disarm();
  await tidy?.();
  if (failed === 0) return false;
  bench.tries += 1;
  if (code !== 'ok') bench.refused += 1;
  if (code === 'unexpected') failures.push(`${name}: answered with no code of its own`);
  if (wrong) failures.push(`${name}: ${wrong}`);
  const found = await running.call(notes.list, { conversationId: made.conversationId });
  const problems = found.ok
    ? typing.judge(found.value)
    : [`reading was refused: ${found.error.code}`];
  failures.push(...problems.map((problem) => `${name}: ${problem}`));
  return true;
}

/** A kill leaves a log; unlocking folds it in and locking does so again, both with failing writes. */
async function whileUnlockingAndLocking(
  bench: DiskFaultBench,
  error: DiskError,
  count: number,
): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    await saveOne(bench);
    for (const what of [unlock, lock]) {
      await bench.restart();
      if (what === lock) await unlock(bench);
      bench.faults.arm({ at, error, forGood: true });
      const code = await what(bench);
      const { failed } = bench.faults.disarm();
      if (failed > 0) bench.tries += 1;
      if (failed > 0 && code !== 'ok') bench.refused += 1;
      if (code === 'unexpected')
        bench.failures.push(`${what.name} with ${error} at write ${at}: no code`);
      await bench.restart();
      const opened = await bench.running.call(vault.unlock, opensWith(bench));
      if (!opened.ok) {
        bench.failures.push(
          `after ${what.name} with ${error}: does not open: ${opened.error.code}`,
        );
        return;
      }
      const { conversationId } = bench.made;
      const problems = bench.typing.judge(await bench.running.get(notes.list, { conversationId }));
      bench.failures.push(...problems.map((problem) => `${what.name} with ${error}: ${problem}`));
    }
  }
}

function opensWith({ made, passphrase }: DiskFaultBench) {
  return { ...made.opensWith, passphrase };
}

async function unlock(bench: DiskFaultBench): Promise<string> {
  const answer = await bench.running.call(vault.unlock, opensWith(bench));
  return answer.ok ? 'ok' : answer.error.code;
}

async function lock({ running }: DiskFaultBench): Promise<string> {
  const answer = await running.call(vault.lock, {});
  return answer.ok ? 'ok' : answer.error.code;
}

function lookFromOutside({ made, failures }: DiskFaultBench, after: string): void {
  const { database } = made.filesIn(made.folder);
  const found = lookAtCopy(database, made.databaseKey, integrityProblems);
  const problems = 'refused' in found ? [`refused: ${found.refused}`] : found;
  failures.push(...problems.map((problem) => `after ${after}: ${problem}`));
}

/** Had the vault answered "saved" although a write failed, this must be found. */
async function controlFails(bench: DiskFaultBench): Promise<boolean> {
  await bench.restart();
  await unlock(bench);
  const { running, faults, typing, made } = bench;
  faults.arm({ at: 1, error: 'EIO', forGood: true });
  const answer = await running.call(notes.save, typing.next());
  faults.disarm();
  typing.acknowledge();
  const { conversationId } = made;
  return !answer.ok && typing.judge(await running.get(notes.list, { conversationId })).length > 0;
}
