import { FLUSH_LIMIT_MS } from '../../../shared/features/vault/schema.ts';
import type { Timing } from './timing.ts';

/** The way to the lock: first what is still being typed, then the door. */
export interface LockUp {
  /** Announces the lock, gives the page half a second to save, and locks; once. `false`, doing nothing, when not open. */
  soon(): boolean;
  /** Locks at once: the page has saved and asks for it, or there is no page. */
  now(): void;
}

/** `lock` must end the process, whatever happens on the way. */
export function createLockUp(parts: {
  readonly timing: Timing;
  readonly isOpen: () => boolean;
  readonly announce: () => void;
  readonly lock: () => void;
}): LockUp {
  let cancelWait: (() => void) | undefined;

  function now(): void {
    cancelWait?.();
    cancelWait = undefined;
    parts.lock();
  }

  return {
    now,
    soon() {
      if (!parts.isOpen()) return false;
      if (cancelWait) return true;
      cancelWait = parts.timing.after(FLUSH_LIMIT_MS, now);
      parts.announce();
      return true;
    },
  };
}
