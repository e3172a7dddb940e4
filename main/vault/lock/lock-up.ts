import { FLUSH_LIMIT_MS, type LockReason } from '../../../shared/features/vault/schema.ts';
import type { Timing } from './timing.ts';

/** The way to the lock: first what is still being typed, then the door. */
export interface LockUp {
  /** Announces the lock, gives the page half a second to save, and locks; once. `false`, doing nothing, when not open. */
  soon(why: LockReason): boolean;
  /** Locks at once: the page has saved and asks for it, or there is no page. */
  now(): void;
}

/** Why it locks, and whether the page said in time that it had saved. */
export interface LockCause {
  readonly why: LockReason;
  readonly hasPageSaved: boolean;
}

/** `lock` must end the process, whatever happens on the way. */
export function createLockUp(parts: {
  readonly timing: Timing;
  readonly isOpen: () => boolean;
  readonly announce: () => void;
  readonly lock: (cause: LockCause) => void;
}): LockUp {
  let waiting: { readonly why: LockReason; cancel(): void } | undefined;

  function lock(hasPageSaved: boolean): void {
    const why = waiting?.why ?? 'asked';
    waiting?.cancel();
    waiting = undefined;
    parts.lock({ why, hasPageSaved });
  }

  return {
    now: () => lock(true),
    soon(why) {
      if (!parts.isOpen()) return false;
      if (waiting) return true;
      waiting = { why, cancel: parts.timing.after(FLUSH_LIMIT_MS, () => lock(false)) };
      parts.announce();
      return true;
    },
  };
}
