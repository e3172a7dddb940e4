/** What both clocks of the computer say at one moment, in milliseconds. */
export interface Moment {
  /** The clock on the wall, since 1970 in UTC: people, networks and batteries can put it anywhere. */
  readonly wallMs: number;
  /** The clock that only ever rises; on some systems it stands still while the computer sleeps. */
  readonly monotonicMs: number;
}

export interface LockSituation {
  /** The last time anyone looked, at most a tick ago unless the computer slept. */
  readonly before: Moment;
  readonly now: Moment;
  /** When someone last pressed a key or moved the mouse, on the monotonic clock. */
  readonly activeAtMs: number;
  readonly lockAfterMs: number;
}

export type LockVerdict =
  | { readonly kind: 'stay' }
  /** Nobody has been there for a while: say so, once. */
  | { readonly kind: 'announce' }
  | { readonly kind: 'lock'; readonly why: 'idle' | 'clock' };

/** How long before an idle lock it is announced (WCAG 2.2.1: at least 20 seconds, with one simple action to go on). */
const ANNOUNCE_BEFORE_MS = 30_000;

/** How far the two clocks may drift apart between two looks; a sleeping computer goes far beyond. */
const MOST_DRIFT_MS = 60_000;

/**
 * From here on a wall clock that ran back was moved. Less is what time services do by themselves: they turn a clock back in
 * steps below a second (systemd-timesyncd from 0.4 s, ntpd from 0.128 s), and no sleep hides in that.
 */
const LEAST_STEP_BACK_MS = 1000;

/**
 * Whether an open vault must lock. Sleep is missed in practice, so the clocks are compared at every look: a wall clock that
 * ran back a second, or more than a minute ahead of the monotonic one, locks; so does a look that comes more than a minute late by
 * either clock, for where both count on through sleep. Idle time is counted on the monotonic clock alone; when that ran back,
 * which cannot be, it counts as expired.
 */
export function whetherToLock({
  before,
  now,
  activeAtMs,
  lockAfterMs,
}: LockSituation): LockVerdict {
  const wallRan = now.wallMs - before.wallMs;
  const monotonicRan = now.monotonicMs - before.monotonicMs;
  const wasAsleep = Math.max(wallRan, monotonicRan, wallRan - monotonicRan) > MOST_DRIFT_MS;
  const wasPutBack = wallRan <= -LEAST_STEP_BACK_MS;
  if (wasPutBack || monotonicRan < 0 || wasAsleep) return { kind: 'lock', why: 'clock' };
  const idleMs = now.monotonicMs - activeAtMs;
  if (idleMs < 0 || idleMs >= lockAfterMs) return { kind: 'lock', why: 'idle' };
  return idleMs >= lockAfterMs - ANNOUNCE_BEFORE_MS ? { kind: 'announce' } : { kind: 'stay' };
}
