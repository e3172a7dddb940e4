import type { Host } from '../host/host.ts';
import type { Timing } from './lock/timing.ts';

/** How long what was copied out of Naast may stay on the clipboard. */
const CLEAR_AFTER_MS = 30_000;

/** Sees to it that what was copied does not stay on the clipboard. */
export interface CopiedText {
  /** Something has just been copied: it is cleared half a minute from now, unless it is replaced before. */
  note(): Promise<void>;
  /** Clears it now, when there is something to clear. Never rejects: it must not hold up a lock. */
  clear(): Promise<void>;
}

export function watchCopiedText(parts: { timing: Timing; host: Host }): CopiedText {
  const { timing, host } = parts;
  let cancel: (() => void) | undefined;

  async function clear(): Promise<void> {
    if (!cancel) return;
    cancel();
    cancel = undefined;
    // A shell whose window is just going can no longer reach the clipboard.
    await host.clearCopiedText().catch(() => undefined);
  }

  return {
    clear,
    async note() {
      await host.rememberCopiedText();
      cancel?.();
      cancel = timing.after(CLEAR_AFTER_MS, () => void clear());
    },
  };
}
