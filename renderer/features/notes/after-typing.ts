/** How long typing has to pause. */
const PAUSE_MS = 250;
/** The longest to wait while typing goes on. */
const LONGEST_WAIT_MS = 1_000;

export interface AfterTyping {
  /** Said at every change; takes no time itself. */
  changed(): void;
  stop(): void;
}

/** Runs something when typing pauses, and when it does not, about once a second; never between a key and its letter. */
export function afterTyping(run: () => void): AfterTyping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;

  const whenIdle = () => {
    since = undefined;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: PAUSE_MS });
    else run();
  };

  return {
    changed() {
      const now = performance.now();
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(whenIdle, Math.min(PAUSE_MS, Math.max(0, since + LONGEST_WAIT_MS - now)));
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
