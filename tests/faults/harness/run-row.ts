import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { FaultRow, RowOutcome, RunSize } from './fault-row.ts';

/** What `one-row.ts` is asked, as its arguments. */
const program = join(import.meta.dirname, 'one-row.ts');

/** How long a row may take; one that has not come to an end by then has failed. */
const patienceMs: Readonly<Record<RunSize, number>> = {
  short: 120_000,
  standard: 600_000,
  full: 12 * 3_600_000,
};

/**
 * Runs a row in a process group of its own, so that whatever hangs, in it or in its children, can be ended and counts as
 * a failure instead of standing still. Nothing of the group outlives this function.
 */
export async function runRow(row: FaultRow, size: RunSize): Promise<RowOutcome> {
  const child = fork(program, [row.name, size], { detached: true, serialization: 'advanced' });
  const pid = child.pid;
  let outcome: RowOutcome | undefined;
  let isLate = false;
  child.on('message', (message) => {
    outcome = message as RowOutcome;
  });
  const timer = setTimeout(() => {
    isLate = true;
    endGroup(pid);
  }, patienceMs[size]);
  const onInterrupt = () => {
    endGroup(pid);
    process.exit(130);
  };
  process.once('SIGINT', onInterrupt);
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.removeListener('SIGINT', onInterrupt);
  clearTimeout(timer);
  endGroup(pid);
  if (isLate) return broken(`no end within ${patienceMs[size] / 1000} s`);
  return outcome ?? broken('the row ended without a result; what it said stands above');
}

function broken(why: string): RowOutcome {
  return { tries: 1, failures: [why], controlFailedAsItMust: false, figures: 'no figures' };
}

/** Windows has no process groups; the row itself is all that can be ended there. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Everyone of it has ended already.
  }
}
