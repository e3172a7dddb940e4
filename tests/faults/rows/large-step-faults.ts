import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vault } from '../../../shared/features/vault/contract.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import {
  type LargeStep,
  migrating,
  renewing,
  restoring,
} from '../harness/disk-faults/large-steps.ts';
import {
  compileDiskShim,
  type DiskError,
  diskErrors,
  diskFaults,
  shimEnvironment,
} from '../harness/disk-shim.ts';
import type { FaultRow, RunSize } from '../harness/fault-row.ts';
import { chosenBy, seededRandom } from '../harness/random.ts';
import { startRealVault } from '../harness/real-vault.ts';

/** So many tries of each step, each at a write, with an error and for once or for good as chance has it. */
const tried: Readonly<Record<RunSize, number>> = { short: 2, standard: 40, full: 400 };

/**
 * A write fails while a vault is migrated, put back from a backup, or given another key, once or for good. Each time the answer
 * has a code of its own, what was there is there whole, and with the disk well again the vault opens.
 */
export const largeStepFaults: FaultRow = {
  promise: 'P8',
  name: 'large-step-faults',
  isNodeOnly: false,
  async run({ size }) {
    const folder = tempFolder();
    const shim = compileDiskShim(folder.path);
    if ('notRun' in shim) return shim;
    const random = seededRandom(9);
    const failures: string[] = [];
    const refused: string[] = [];
    let tries = 0;
    let controlFailedAsItMust = true;
    try {
      for (const make of [migrating, restoring, renewing]) {
        const step = await make();
        const found = await tryStep({ step, shim, random, count: tried[size] });
        failures.push(...found.failures);
        refused.push(`${found.refused} ${step.name}`);
        tries += found.tries;
        controlFailedAsItMust &&= await step.control();
        step.made.remove();
      }
    } finally {
      folder.remove();
    }
    return {
      tries,
      failures,
      controlFailedAsItMust,
      figures: `${tries} failing writes, refused with a code: ${refused.join(', ')}; ${failures.length} broken`,
    };
  },
};

interface Found {
  readonly failures: string[];
  readonly refused: number;
  readonly tries: number;
}

async function tryStep(parts: {
  readonly step: LargeStep;
  readonly shim: { readonly path: string };
  readonly random: () => number;
  readonly count: number;
}): Promise<Found> {
  const { step, shim, random, count } = parts;
  const { changes } = await once(step, shim, { at: 0, error: 'EIO', forGood: false });
  const failures: string[] = [];
  let refused = 0;
  let tries = 0;
  for (let done = 0; done < count; done += 1) {
    const at = 1 + Math.floor(random() * changes);
    const error = chosenBy(random, diskErrors);
    const forGood = random() < 0.5;
    const found = await once(step, shim, { at, error, forGood });
    if (found.failed === 0) continue;
    tries += 1;
    if (found.code !== 'ok') refused += 1;
    const name = `${step.name} with ${error} at write ${at}${forGood ? ' and after' : ''}`;
    failures.push(...found.problems.map((problem) => `${name} (${found.code}): ${problem}`));
  }
  return { failures, refused, tries };
}

/** Does the step once in a copy of its vaults; write `at` fails, none when that is 0. */
async function once(
  step: LargeStep,
  shim: { readonly path: string },
  fault: { readonly at: number; readonly error: DiskError; readonly forGood: boolean },
): Promise<{ code: string; problems: string[]; changes: number; failed: number }> {
  const { made } = step;
  const folder = made.copy();
  const shared = mkdtempSync(join(tmpdir(), 'naast-shared-'));
  const faults = diskFaults(join(shared, 'faults'));
  const env = shimEnvironment({ path: shim.path, watched: folder, faults: faults.path });
  const running = await startRealVault(folder, { env });
  try {
    await step.prepare(running);
    faults.arm(fault);
    const answer = await step.run(running);
    const { changes, failed } = faults.disarm();
    await running.kill();
    const code = answer.ok ? 'ok' : answer.error.code;
    const problems = code === 'unexpected' ? ['answered with no code of its own'] : [];
    problems.push(...(await step.judge(folder, answer)), ...(await opensAgain(step, folder)));
    return { code, problems, changes, failed };
  } finally {
    await running.kill();
    for (const path of [folder, shared]) rmSync(path, { recursive: true, force: true });
  }
}

async function opensAgain({ made }: LargeStep, folder: string): Promise<string[]> {
  const running = await startRealVault(folder);
  const answer = await running.call(vault.unlock, made.opensWith);
  await running.kill();
  return answer.ok ? [] : [`does not open any more: ${answer.error.code}`];
}
