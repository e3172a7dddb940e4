import { type LockVerdict, whetherToLock } from './lock-rule.ts';
import type { Timing } from './timing.ts';

/** How often the clocks are looked at. */
const TICK_MS = 1000;

/** Watches the clocks while the vault is open, and tells when it must lock. */
export interface LockWatch {
  /** Looks at the clocks now. Done at every call as well, so that nothing is answered between a sleep and the next tick. */
  look(): void;
  /** Someone is there: the time without activity starts anew. */
  noteActivity(): void;
  setLockAfter(minutes: number): void;
  stop(): void;
}

type LockedBy = Extract<LockVerdict, { kind: 'lock' }>['why'];

export interface LockWatchParts {
  readonly timing: Timing;
  readonly lockAfterMinutes: number;
  readonly isOpen: () => boolean;
  /** Nobody has been there for a while; called once, until someone is there again. */
  readonly onAnnounce: () => void;
  /** Someone came back after that. */
  readonly onWithdraw: () => void;
  readonly onLock: (why: LockedBy) => void;
}

export function startLockWatch(parts: LockWatchParts): LockWatch {
  const { timing, isOpen } = parts;
  let lockAfterMs = minutesInMs(parts.lockAfterMinutes);
  /** The last look, also at a locked vault: the computer may sleep between a passphrase and the vault it opens. */
  let before = timing.now();
  /** Since the vault was first seen open; there is none while it is locked. */
  let presence: { activeAtMs: number; isAnnounced: boolean } | undefined;

  function look(): void {
    const last = before;
    const now = timing.now();
    before = now;
    if (!isOpen()) {
      presence = undefined;
      return;
    }
    presence ??= { activeAtMs: now.monotonicMs, isAnnounced: false };
    const { activeAtMs, isAnnounced } = presence;
    const verdict = whetherToLock({ before: last, now, activeAtMs, lockAfterMs });
    if (verdict.kind === 'lock') {
      presence = undefined;
      parts.onLock(verdict.why);
      return;
    }
    const mustAnnounce = verdict.kind === 'announce';
    presence = { activeAtMs, isAnnounced: mustAnnounce };
    if (mustAnnounce && !isAnnounced) parts.onAnnounce();
    if (!mustAnnounce && isAnnounced) parts.onWithdraw();
  }

  const stop = timing.every(TICK_MS, look);
  return {
    look,
    noteActivity() {
      look();
      if (!presence) return;
      presence.activeAtMs = before.monotonicMs;
      look();
    },
    setLockAfter(minutes) {
      lockAfterMs = minutesInMs(minutes);
      look();
    },
    stop,
  };
}

function minutesInMs(minutes: number): number {
  return minutes * 60_000;
}
