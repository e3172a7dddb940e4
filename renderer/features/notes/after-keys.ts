/** The longest a change waits, also while typing goes on: what is shown follows a key within 100 ms, drawing included. */
const LONGEST_WAIT_MS = 60;

export interface AfterKeys {
  /** Said at every change; takes no time itself. */
  changed(): void;
  stop(): void;
}

/**
 * Runs something once the browser has time after a key, so never between a key and its letter, and soon in any case. Changes
 * that come before it ran are one.
 */
export function afterKeys(run: () => void): AfterKeys {
  let cancel: (() => void) | undefined;

  const runNow = () => {
    cancel = undefined;
    run();
  };
  const plan = (): (() => void) => {
    if ('requestIdleCallback' in globalThis) {
      const wish = requestIdleCallback(runNow, { timeout: LONGEST_WAIT_MS });
      return () => cancelIdleCallback(wish);
    }
    const timer = setTimeout(runNow, 0);
    return () => clearTimeout(timer);
  };
  return {
    changed() {
      cancel ??= plan();
    },
    stop() {
      cancel?.();
      cancel = undefined;
    },
  };
}
