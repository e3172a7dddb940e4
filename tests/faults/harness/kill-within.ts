import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ignoreEnd, type RealVault } from './real-vault.ts';

/** Kills may come so much later than the work took when nobody disturbed it: some must come when it is done. */
const UNTIL_AFTER = 1.25;
/** So many times the kills that were asked for may be needed until as many fell within the work. */
const PATIENCE = 6;

/** Work of a vault process that changes files in a folder. */
export interface DisturbedWork {
  readonly running: RealVault;
  /** The folder of all vaults. */
  readonly folder: string;
  run(): Promise<unknown>;
}

/** What kills found. */
export interface Kills {
  /** How many came while the work was under way: after its first change of the disk, before its answer. */
  readonly within: number;
  /** How many came after it. */
  readonly after: number;
  readonly failures: readonly string[];
}

/**
 * Kills a vault process at random moments of its work until `wanted` kills fell within it, and judges after each; says so when
 * they do not fall there. `begin` starts a process and gives its work, ready to be done; `judge` what is wrong afterwards.
 */
export async function killWithin(parts: {
  readonly wanted: number;
  readonly random: () => number;
  readonly begin: () => Promise<DisturbedWork>;
  readonly judge: (done: DisturbedWork) => readonly string[];
}): Promise<Kills> {
  const { wanted, random, begin, judge } = parts;
  const undisturbed = await begin();
  const longestMs = await howLong(undisturbed);
  await undisturbed.running.close();
  const failures = [...judge(undisturbed)];
  let within = 0;
  let after = 0;
  while (within < wanted) {
    if (within + after >= PATIENCE * (wanted + 1)) {
      failures.push(`of ${within + after} kills only ${within} fell within the work`);
      break;
    }
    const work = await begin();
    const wasDone = await killAfter(work, random() * longestMs * UNTIL_AFTER);
    if (wasDone) after += 1;
    else within += 1;
    failures.push(...judge(work));
  }
  return { within, after, failures };
}

/** How long the work takes from its first change of the disk to its answer, in milliseconds. */
async function howLong({ folder, run }: DisturbedWork): Promise<number> {
  const change = firstChange(folder);
  const working = run();
  await Promise.race([change.seen, working]);
  const started = performance.now();
  await working;
  change.stopLooking();
  return performance.now() - started;
}

async function killAfter({ running, folder, run }: DisturbedWork, ms: number): Promise<boolean> {
  const change = firstChange(folder);
  let isDone = false;
  const working = run().then(() => {
    isDone = true;
  }, ignoreEnd);
  await Promise.race([change.seen, working]);
  await wait(ms);
  const wasDone = isDone;
  await running.kill();
  await working;
  change.stopLooking();
  return wasDone;
}

function firstChange(folder: string): { seen: Promise<void>; stopLooking: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch(folder, { recursive: true }, () => resolve());
  return { seen: promise, stopLooking: () => watcher.close() };
}
