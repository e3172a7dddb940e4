import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRow, RowAsk, RowOutcome, RunSize } from './fault-row.ts';

/** What `one-row.ts` is asked, as its arguments. */
const program = join(import.meta.dirname, 'one-row.ts');

/**
 * How long a row may take; one that has not come to an end by then has failed. Many times what it takes, because a computer
 * can be ten times slower when others work on it; a vault process that hangs is found within a minute by `real-vault.ts`.
 */
const patienceMs: Readonly<Record<RunSize, number>> = {
  short: 900_000,
  standard: 7_200_000,
  full: 48 * 3_600_000,
};

/**
 * Runs a row in a process group of its own, so that whatever hangs, in it or in its children, can be ended and counts as
 * a failure instead of standing still. Nothing of the group, and no file of it in the folder for temporary files,
 * outlives this function.
 */
export async function runRow(row: FaultRow, { size, part }: RowAsk): Promise<RowOutcome> {
  const folder = mkdtempSync(join(quickPlace(), 'naast-faults-'));
  const child = fork(program, [row.name, size, `${part.number}/${part.of}`], {
    detached: true,
    serialization: 'advanced',
    // Thousands of vault processes start in a row: the second and later ones find their modules compiled.
    env: { ...process.env, TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
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
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', onInterrupt);
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.removeListener('SIGINT', onInterrupt);
  clearTimeout(timer);
  endGroup(pid);
  rmSync(folder, { recursive: true, force: true });
  if (isLate) return broken(`no end within ${patienceMs[size] / 1000} s`);
  return outcome ?? broken('the row ended without a result; what it said stands above');
}

const ROOM_NEEDED_BYTES = 2 * 1024 ** 3;

/**
 * Where rows keep their files: in memory where there is room. No proof asks the real disk to be slow: a kill leaves the
 * page cache alone, and a power cut is replayed.
 */
function quickPlace(): string {
  const inMemory = '/dev/shm';
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > ROOM_NEEDED_BYTES ? inMemory : tmpdir();
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
