import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notes } from '../../../shared/features/notes/contract.ts';
import { papers } from '../../../shared/features/papers/contract.ts';
import { vault } from '../../../shared/features/vault/contract.ts';
import { aLine } from '../../support/builders.ts';
import { createFakeHost, type FakeHost } from '../../support/fake-host.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import {
  compileDiskShim,
  type DiskError,
  type DiskFaults,
  diskErrors,
  diskFaults,
  shimEnvironment,
} from '../harness/disk-shim.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { integrityProblems, lookAtCopy } from '../harness/look-at-copy.ts';
import { type MadeVault, makeVault } from '../harness/made-vault.ts';
import { seededRandom } from '../harness/random.ts';
import { type RealVault, startRealVault } from '../harness/real-vault.ts';
import { type Typist, typist } from '../harness/typed-lines.ts';

/** Of a step with very many writes, so many are tried at random, for each error. */
const sampled: Readonly<Record<RunSize, number>> = { short: 3, standard: 12, full: 200 };

/**
 * Every change of the disk that a step makes fails once, in turn, with each error a disk knows, and then for good. Each
 * time: what was answered as saved is there, what was refused has a code, and the file opens whole.
 */
export const diskFaultsRow: FaultRow = {
  promise: 'P1',
  name: 'disk-faults',
  isInTest: false,
  async run({ size }) {
    const folder = tempFolder();
    const shim = compileDiskShim(folder.path);
    if ('notRun' in shim) return shim;
    const bench = await makeBench(shim.path);
    try {
      for (const error of diskErrors) {
        for (const forGood of [false, true]) {
          await everyWrite(bench, { error, forGood }, saveOne);
          await everyWrite(bench, { error, forGood }, exportDocx);
          await someWrites(bench, { error, forGood, count: sampled[size] }, saveMany);
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

interface Bench {
  readonly made: MadeVault;
  readonly faults: DiskFaults;
  readonly host: FakeHost;
  readonly typing: Typist;
  readonly failures: string[];
  running: RealVault;
  tries: number;
  refused: number;
  restart(): Promise<void>;
}

interface Fault {
  readonly error: DiskError;
  readonly forGood: boolean;
}

/** Something that writes. Gives what the vault answered, and what is wrong afterwards besides the notes. */
type Step = (bench: Bench) => Promise<StepOutcome>;

interface StepOutcome {
  readonly code: string;
  readonly wrong?: string;
  /** Puts things back for the next try, once the disk is well again. */
  readonly tidy?: () => Promise<void>;
}

async function makeBench(shim: string): Promise<Bench> {
  const made = await makeVault();
  const faults = diskFaults(join(mkdtempSync(join(tmpdir(), 'naast-shared-')), 'faults'));
  const host = createFakeHost();
  mkdirSync(join(made.folder, 'papers'));
  host.savePath = join(made.folder, 'papers', 'blad.docx');
  const env = shimEnvironment({ path: shim, watched: made.folder, faults: faults.path });
  const start = () => startRealVault(made.folder, { env, host });
  const bench: Bench = {
    made,
    faults,
    host,
    typing: typist(made.conversationId, seededRandom(5)),
    failures: [],
    tries: 0,
    refused: 0,
    running: await start(),
    async restart() {
      await bench.running.kill();
      bench.running = await start();
    },
  };
  await bench.running.get(vault.unlock, made.opensWith);
  return bench;
}

/** Lets the first write of the step fail, then the second, until there is none left to fail. */
async function everyWrite(bench: Bench, fault: Fault, step: Step): Promise<void> {
  for (let at = 1; await failAt(bench, { ...fault, at }, step); at += 1) {
    if (at > 2000) throw new Error(`${step.name} never came through without a failing write`);
  }
  lookFromOutside(bench, `${step.name} ${fault.error}`);
}

async function someWrites(
  bench: Bench,
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
async function failAt(bench: Bench, fault: Fault & { at: number }, step: Step): Promise<boolean> {
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

async function saveOne({ running, typing }: Bench): Promise<StepOutcome> {
  const answer = await running.call(notes.save, typing.next());
  if (answer.ok) typing.acknowledge();
  else typing.refuse();
  return { code: answer.ok ? 'ok' : answer.error.code };
}

/** So much at once that the log is folded into the file on the way. */
async function saveMany({ running, made }: Bench): Promise<StepOutcome> {
  const { conversationId } = made;
  const text = 'Ik wil weer naar mijn zus en naar de moskee. '.repeat(200);
  const changed = Array.from({ length: 450 }, (_, position) => aLine({ text, position }));
  const answer = await running.call(notes.save, { conversationId, changed, removed: [] });
  if (!answer.ok) return { code: answer.error.code };
  const removed = changed.map(({ id }) => id);
  return {
    code: 'ok',
    async tidy() {
      await running.get(notes.save, { conversationId, changed: [], removed });
    },
  };
}

/** The paper that was there before stays whole unless it is replaced by a whole one. */
async function exportDocx({ running, host, made }: Bench): Promise<StepOutcome> {
  const path = host.savePath ?? '';
  writeFileSync(path, 'the paper of last week');
  const { conversationId } = made;
  const answer = await running.call(papers.saveDocx, { conversationId, kind: 'gespreksblad' });
  const bytes = readFileSync(path);
  const isNew = bytes.subarray(0, 2).toString('latin1') === 'PK' && bytes.length > 1000;
  const isOld = bytes.toString('latin1') === 'the paper of last week';
  const wrong = answer.ok
    ? isNew
      ? undefined
      : 'the paper is not there'
    : isOld || isNew
      ? undefined
      : 'the old paper is spoiled';
  return { code: answer.ok ? 'ok' : answer.error.code, ...(wrong ? { wrong } : {}) };
}

/** A kill leaves a log; unlocking folds it in and locking does so again, both with failing writes. */
async function whileUnlockingAndLocking(
  bench: Bench,
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
      const opened = await bench.running.call(vault.unlock, bench.made.opensWith);
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

async function unlock({ running, made }: Bench): Promise<string> {
  const answer = await running.call(vault.unlock, made.opensWith);
  return answer.ok ? 'ok' : answer.error.code;
}

async function lock({ running }: Bench): Promise<string> {
  const answer = await running.call(vault.lock, {});
  return answer.ok ? 'ok' : answer.error.code;
}

function lookFromOutside({ made, failures }: Bench, after: string): void {
  const { database } = made.filesIn(made.folder);
  const found = lookAtCopy(database, made.databaseKey, integrityProblems);
  const problems = 'refused' in found ? [`refused: ${found.refused}`] : found;
  failures.push(...problems.map((problem) => `after ${after}: ${problem}`));
}

/** Had the vault answered "saved" although a write failed, this must be found. */
async function controlFails(bench: Bench): Promise<boolean> {
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
