import { once } from 'node:events';
import { BROKEN_AT_START_MS } from '../session-end.ts';
import { endPageProcess, runSession, type SessionParts } from './run-session.ts';

/**
 * Runs one session after another in the same window until it is closed: each lock ends the vault process and the page's
 * process, and the next session starts locked. So does a session after one that broke; `failed` when it breaks at its start.
 */
export async function runSessions(
  parts: Omit<SessionParts, 'windowClosed'>,
): Promise<'closed' | 'failed'> {
  const { window } = parts;
  const windowClosed = once(window, 'closed');
  let withStory = parts.withStory;
  while (true) {
    const startedAt = performance.now();
    const end = await runSession({ ...parts, windowClosed, withStory });
    if (end === 'closed' || window.isDestroyed()) return 'closed';
    if (end === 'failed' && performance.now() - startedAt < BROKEN_AT_START_MS) return 'failed';
    withStory = false;
    await endPageProcess(window);
  }
}
