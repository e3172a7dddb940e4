import { type Clock, Instant, PlainDate } from '../../shared/primitives/plain-date.ts';

/** A clock that stands still until it is moved. */
export interface FixedClock extends Clock {
  /** Moves the clock on by whole seconds. */
  advance(seconds: number): void;
}

/** `start` in UTC; the day on the wall is the day of that moment. */
export function fixedClock(start = '2026-03-03T09:30:00.000Z'): FixedClock {
  let now = new Date(start);
  return {
    now: () => Instant.parse(now.toISOString()),
    today: () => PlainDate.parse(now.toISOString().slice(0, 10)),
    advance(seconds) {
      now = new Date(now.getTime() + seconds * 1000);
    },
  };
}
