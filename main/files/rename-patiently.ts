import { renameSync } from 'node:fs';
import { setTimeout as sleepAside } from 'node:timers/promises';

/** What Windows says of a file that a virus scanner, a backup or an indexer has open: it lets go by itself, mostly at once. */
const held: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;
const PATIENCE_MS = 5000;

/** Gives a file or folder another name, or throws the system's error. */
export type Rename = (from: string, to: string) => void;

/** The disk and the time, which a test has of its own. */
interface RenameWorld {
  readonly rename: Rename;
  readonly sleep: (ms: number) => void;
}

/**
 * Renames a file or folder. One that another program holds is tried again, each time a little later, for five seconds in all; then,
 * and for any other error at once, the system's error is thrown. Nothing else runs in this thread meanwhile, so this is for
 * opening and closing a vault; `patiently` is for what runs while somebody works.
 */
export function renamePatiently(
  from: string,
  to: string,
  { rename, sleep }: RenameWorld = { rename: renameSync, sleep: sleepHere },
): void {
  const waits = growingWaits();
  for (;;) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      sleep(waitAfter(error, waits));
    }
  }
}

/**
 * Does `attempt`, and does it again as long as it throws that a file is held, as patient as `renamePatiently`; what else runs in
 * this thread goes on between two tries. Rejects with the last error.
 */
export async function patiently<Value>(
  attempt: () => Value,
  sleep: (ms: number) => Promise<unknown> = sleepAside,
): Promise<Value> {
  const waits = growingWaits();
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      await sleep(waitAfter(error, waits));
    }
  }
}

/** How long to wait before each next try, in milliseconds. */
function* growingWaits(): Generator<number, undefined> {
  let waitMs = FIRST_WAIT_MS;
  for (let waited = 0; waited + waitMs <= PATIENCE_MS; ) {
    yield waitMs;
    waited += waitMs;
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

/** The next wait; throws `error` when waiting does not help, or has not helped. */
function waitAfter(error: unknown, waits: Generator<number, undefined>): number {
  const waitMs = isHeld(error) ? waits.next().value : undefined;
  if (waitMs === undefined) throw error;
  return waitMs;
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && held.has(String(error.code));
}

function sleepHere(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
