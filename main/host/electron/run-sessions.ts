import type { BrowserWindow, Rectangle } from 'electron';
import { BROKEN_AT_START_MS } from '../session-end.ts';
import {
  endPageProcess,
  type RunningSession,
  type SessionParts,
  startSession,
} from './run-session.ts';

export interface SessionsParts extends Omit<SessionParts, 'window' | 'host'> {
  /** Makes a window, not yet shown; where the one before it stood, when there was one. */
  readonly openWindow: (where: Rectangle | undefined) => BrowserWindow;
  readonly hostOf: (window: BrowserWindow) => SessionParts['host'];
  /** Forgets what Electron keeps in memory of a page. */
  readonly clearSession: () => Promise<void>;
}

/** The sessions, one after another, and the one that runs now. */
export interface Sessions {
  readonly current: () => RunningSession;
  /** `failed` when a session broke at its very start: the next would break as well. */
  readonly ended: Promise<'closed' | 'failed'>;
}

/**
 * Runs one session after another until its window is closed: each lock ends the vault process and the page's process, takes
 * their window away with what Electron remembers of it, and the next session starts locked in a new one. So does a session
 * after one that broke, unless it broke at its start.
 */
export function runSessions(parts: SessionsParts): Sessions {
  let current = start(undefined, parts.withStory);

  function start(where: Rectangle | undefined, withStory: boolean): RunningSession {
    const window = parts.openWindow(where);
    return startSession({ ...parts, window, host: parts.hostOf(window), withStory });
  }

  async function runAll(): Promise<'closed' | 'failed'> {
    while (true) {
      const startedAt = performance.now();
      const { window, ended } = current;
      const end = await ended;
      if (window.isDestroyed()) return 'closed';
      const where = window.getBounds();
      await endPageProcess(window);
      window.destroy();
      if (end === 'closed') return 'closed';
      if (end === 'failed' && performance.now() - startedAt < BROKEN_AT_START_MS) return 'failed';
      await parts.clearSession();
      current = start(where, false);
    }
  }

  return { current: () => current, ended: runAll() };
}
