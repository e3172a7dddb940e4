import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const POLL_MS = 5000;
const POLL_PATIENCE_MS = 3000;

/**
 * Calls `onLocked` when the screen of this login session is locked, as Linux desktops tell logind (`LockedHint`). Where there
 * is no logind, on other systems, and on desktops that tell it nothing, there is nothing to see: the watch ends in silence,
 * and idle time and the clock check remain. Returns what stops it.
 */
export function watchScreenLock(
  onLocked: () => void,
  { command = 'loginctl', pollMs = POLL_MS }: { command?: string; pollMs?: number } = {},
): () => void {
  const stopped = new AbortController();
  if (process.platform === 'linux') void poll();
  return () => stopped.abort();

  async function poll(): Promise<void> {
    let wasLocked = await isLocked();
    if (wasLocked === undefined) return;
    while (!stopped.signal.aborted) {
      await pause(pollMs, stopped.signal);
      // An answer that fails to come later on is no reason to stop asking.
      const locked: boolean = (await isLocked()) ?? wasLocked;
      if (locked && !wasLocked && !stopped.signal.aborted) onLocked();
      wasLocked = locked;
    }
  }

  async function isLocked(): Promise<boolean | undefined> {
    const session = process.env.XDG_SESSION_ID ?? 'auto';
    const question = ['show-session', session, '--property=LockedHint', '--value'];
    try {
      const { stdout } = await promisify(execFile)(command, question, {
        timeout: POLL_PATIENCE_MS,
        signal: stopped.signal,
      });
      return stdout.trim() === 'yes';
    } catch {
      return undefined;
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
