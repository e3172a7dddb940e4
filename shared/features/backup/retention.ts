import { Temporal } from 'temporal-polyfill';
import { daysBetween, type PlainDate } from '../../primitives/plain-date.ts';

/** What is kept: the newest of each of seven days, and of each of four weeks. */
const DAYS_KEPT = 7;
const WEEKS_KEPT = 4;
/** What was deleted from the vault is gone from the backups within this many days. */
export const OLDEST_DAYS = 35;

interface Kept {
  /** The day in its name, by the clock of then. */
  readonly day: PlainDate;
  /** The day it counts as made on; see `newestFirst`. */
  readonly countsAs: PlainDate;
}

/**
 * Of the proven backups, newest first, those that roll off today: all but the newest of each of the last seven days that have
 * one and the newest of each of the last four weeks (Monday to Sunday) that have one. As old as 35 days always rolls off,
 * because deletion promises it. What was made on a day that now lies ahead keeps its own place among the days and weeks, so that a
 * clock that is set back takes nothing away, and grows old by what was made after it. The newest stays, whatever the calendar of
 * this computer says.
 */
export function rollingOff<Backup extends Kept>(
  newestFirst: readonly Backup[],
  today: PlainDate,
): Backup[] {
  const kept = new Set([
    ...newestOfEach(newestFirst, ({ day }) => day, DAYS_KEPT),
    ...newestOfEach(newestFirst, ({ day }) => mondayOf(day), WEEKS_KEPT),
  ]);
  return newestFirst.filter(
    (backup, index) =>
      index > 0 && (!kept.has(backup) || daysBetween(backup.countsAs, today) >= OLDEST_DAYS),
  );
}

function newestOfEach<Backup>(
  newestFirst: readonly Backup[],
  periodOf: (backup: Backup) => string,
  count: number,
): Backup[] {
  const newest = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (!newest.has(period)) newest.set(period, backup);
  }
  return [...newest.values()].slice(0, count);
}

function mondayOf(day: PlainDate): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}
