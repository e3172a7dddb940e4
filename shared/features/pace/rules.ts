import type { Instant } from '../../primitives/plain-date.ts';
import { overSigns, type PaceMark, type PaceSign, type Pause } from './schema.ts';

/** Two over-signs within so long ask for a slower pace (practice, 4). */
const SIGNS_WITHIN_MINUTES = 10;
/** After so long without a break one is offered (practice, 0.2). */
export const BREAK_AFTER_MINUTES = 45;
const MINUTE_MS = 60_000;

/** Whether a sign says that too much is asked, or too little. */
function pointsTo(sign: PaceSign): 'over' | 'under' {
  return sign === 'over' || (overSigns as readonly PaceSign[]).includes(sign) ? 'over' : 'under';
}

/**
 * Whether the pace asks for less: the last two over-signs lie within ten minutes of each other, the last of them no
 * longer ago than that, and neither a break nor the supporter's own "seen" came after it.
 */
export function isTooFast(about: {
  readonly marks: readonly PaceMark[];
  readonly pauses: readonly Pause[];
  /** When the supporter put the hint away; `null` when never. */
  readonly seenAt: Instant | null;
  readonly now: Instant;
}): boolean {
  const { marks, pauses, seenAt, now } = about;
  const over = marks.filter(({ sign }) => pointsTo(sign) === 'over').map(({ at }) => at);
  const [before, last] = over.toSorted().slice(-2);
  if (before === undefined || last === undefined) return false;
  const answered = [seenAt, ...pauses.map(({ startedAt }) => startedAt)];
  if (answered.some((at) => at !== null && at >= last)) return false;
  return (
    minutesBetween(before, last) <= SIGNS_WITHIN_MINUTES &&
    minutesBetween(last, now) <= SIGNS_WITHIN_MINUTES
  );
}

/** How long people have been talking without a break, in whole minutes; 0 while one lasts. */
export function minutesWithoutBreak(about: {
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly now: Instant;
}): number {
  const last = about.pauses.at(-1);
  if (last?.endedAt === null) return 0;
  return Math.max(0, Math.floor(minutesBetween(last?.endedAt ?? about.startedAt, about.now)));
}

/** How long people have talked since the start, in whole minutes, without the breaks. */
export function minutesTalking(about: {
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly now: Instant;
}): number {
  const { startedAt, pauses, now } = about;
  const paused = pauses.map(({ startedAt: from, endedAt }) => minutesBetween(from, endedAt ?? now));
  const talked = minutesBetween(startedAt, now) - paused.reduce((sum, one) => sum + one, 0);
  return Math.max(0, Math.floor(talked));
}

/** The break or stop that lasts, if one does. */
export function lastingPause(pauses: readonly Pause[]): Pause | undefined {
  return pauses.findLast(({ endedAt }) => endedAt === null);
}

/** From one moment to another, in minutes with a fraction. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
}
