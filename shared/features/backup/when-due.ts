import type { Instant } from '../../primitives/plain-date.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A weekend and a day off are no trouble. */
const DAYS_UNSAID = 4;

/** At lock: at most one backup an hour, and none when nothing changed since the last. */
export function isBackupDue(parts: {
  readonly counter: number;
  readonly lastCounter: number | null;
  readonly lastAt: Instant | null;
  readonly now: Instant;
}): boolean {
  return parts.counter !== parts.lastCounter && hasPassed(parts.lastAt, HOUR_MS, parts.now);
}

/** Once in thirty days a backup is put back for trial. */
export function isTrialDue(lastAt: Instant | null, now: Instant): boolean {
  return hasPassed(lastAt, 30 * DAY_MS, now);
}

/** Once a week a person is reminded to keep a backup on another place than this computer. */
export function isKeepingElsewhereDue(lastAt: Instant | null, now: Instant): boolean {
  return hasPassed(lastAt, 7 * DAY_MS, now);
}

/** For how many whole days nothing good was made, from the day on that this is worth saying; `null` before. */
export function daysWithout(lastAt: Instant | null, now: Instant): number | null {
  if (lastAt === null) return null;
  const days = Math.floor((Date.parse(now) - Date.parse(lastAt)) / DAY_MS);
  return days >= DAYS_UNSAID ? days : null;
}

/** A moment that lies ahead comes from a clock that was wrong: then it is time as well. */
function hasPassed(since: Instant | null, ms: number, now: Instant): boolean {
  if (since === null) return true;
  const passed = Date.parse(now) - Date.parse(since);
  return passed < 0 || passed >= ms;
}
