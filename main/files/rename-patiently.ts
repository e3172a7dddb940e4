import { renameSync } from 'node:fs';

/** What Windows says of a file that a virus scanner, a backup or an indexer has open: it lets go by itself, mostly at once. */
const held: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 500;
const PATIENCE_MS = 5000;

/** The disk and the time, which a test has of its own. */
interface RenameWorld {
  readonly rename: (from: string, to: string) => void;
  readonly sleep: (ms: number) => void;
}

/**
 * Renames a file or folder. One that another program holds is tried again, each time a little later, for five seconds in all; then,
 * and for any other error at once, the system's error is thrown. Nothing else runs in this thread meanwhile.
 */
export function renamePatiently(
  from: string,
  to: string,
  { rename, sleep }: RenameWorld = { rename: renameSync, sleep: sleepHere },
): void {
  let waitMs = FIRST_WAIT_MS;
  for (let waited = 0; ; waited += waitMs) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      waitMs = Math.min(waited === 0 ? FIRST_WAIT_MS : waitMs * 2, LONGEST_WAIT_MS);
      if (!isHeld(error) || waited + waitMs > PATIENCE_MS) throw error;
      sleep(waitMs);
    }
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && held.has(String(error.code));
}

function sleepHere(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
