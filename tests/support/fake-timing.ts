import type { Timing } from '../../main/vault/lock/timing.ts';

/** Time that only passes when a test says so; both clocks tell it, unless one is put elsewhere. */
export interface FakeTiming extends Timing {
  /** Lets time pass, with everything that was to be done in it. */
  pass(ms: number): void;
  /** The computer sleeps: the wall clock runs on, this process does not, nor the clock that only rises. */
  sleep(ms: number): void;
  /** Someone puts the clock on the wall forward or (negative) back. */
  moveWallClock(ms: number): void;
}

export function fakeTiming(): FakeTiming {
  let wallMs = Date.UTC(2026, 2, 3, 9, 30);
  let monotonicMs = 1000;
  const planned = new Set<{ at: number; every: number | null; work: () => void }>();

  function plan(ms: number, every: number | null, work: () => void): () => void {
    const entry = { at: monotonicMs + ms, every, work };
    planned.add(entry);
    return () => planned.delete(entry);
  }

  function runDue(): void {
    for (const entry of [...planned]) {
      if (!planned.has(entry) || entry.at > monotonicMs) continue;
      if (entry.every === null) planned.delete(entry);
      else entry.at += entry.every;
      entry.work();
    }
  }

  return {
    now: () => ({ wallMs, monotonicMs }),
    every: (ms, work) => plan(ms, ms, work),
    after: (ms, work) => plan(ms, null, work),
    pass(ms) {
      for (let passed = 0; passed < ms; ) {
        const step = Math.min(100, ms - passed);
        passed += step;
        wallMs += step;
        monotonicMs += step;
        runDue();
      }
    },
    sleep(ms) {
      wallMs += ms;
    },
    moveWallClock(ms) {
      wallMs += ms;
    },
  };
}
