import type { VaultId } from '../../shared/primitives/ids.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/** After each wrong try at a vault the next one must wait longer, for each vault apart. */
export interface GrowingWait {
  /** How long the next try at this vault is refused, in milliseconds; 0 when it may be made. */
  remainingMs(id: VaultId): number;
  /** Counts a wrong try; gives the wait that follows it, in milliseconds. */
  wrongTry(id: VaultId): number;
  /** A right try: the count starts over. */
  rightTry(id: VaultId): void;
}

/** `monotonicMs` gives milliseconds that only ever rise. */
export function growingWait(monotonicMs: () => number): GrowingWait {
  const tries = new Map<VaultId, { wrong: number; nextAt: number }>();
  return {
    remainingMs: (id) => Math.max(0, Math.ceil((tries.get(id)?.nextAt ?? 0) - monotonicMs())),
    wrongTry(id) {
      const wrong = (tries.get(id)?.wrong ?? 0) + 1;
      const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - 1));
      tries.set(id, { wrong, nextAt: monotonicMs() + waitMs });
      return waitMs;
    },
    rightTry: (id) => tries.delete(id),
  };
}
