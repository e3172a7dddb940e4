import { z } from 'zod';
import { LOCKED_EXIT_CODE } from '../../vault/process-messages.ts';
import { demoVault } from '../demo-vault.ts';
import { isForWantOfSandbox, NO_SANDBOX_EXIT_CODE } from './exit-codes.ts';
import { type ChromiumSession, openChromiumSession } from './open-session.ts';
import { watchScreenLock } from './watch-screen-lock.ts';

const Options = z.object({
  browserPath: z.string(),
  dataFolder: z.string(),
  headless: z.boolean(),
  withStory: z.boolean(),
});

/**
 * What the process of one session does, from its start by the supervisor, with its options as JSON, to its end. Ends with the
 * exit code that says how: 0 closed, LOCKED_EXIT_CODE locked, NO_SANDBOX_EXIT_CODE refused to run unprotected, 1 failed.
 * `onShown` is called with the window once it is up.
 */
export async function serveSession(
  onShown: (session: ChromiumSession) => void = () => undefined,
): Promise<never> {
  const { withStory, ...options } = Options.parse(JSON.parse(process.argv[2] ?? ''));
  const session = await openChromiumSession({
    ...options,
    ...(withStory ? { beforePage: (request) => demoVault(request) } : {}),
  }).catch(endWithoutWindow);
  process.on('message', (message) => {
    if (message === 'show') void session.bringToFront();
  });
  // The supervisor is gone: nobody would start the next session, so this one closes as well.
  process.once('disconnect', () => void session.close());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void session.close());
  }
  watchScreenLock(session.lock);
  process.send?.('shown');
  onShown(session);
  const end = await session.ended;
  process.exit({ closed: 0, locked: LOCKED_EXIT_CODE, failed: 1 }[end]);
}

/** The browser did not start. Its own words say whether that was for want of a sandbox; they hold nothing of a person. */
function endWithoutWindow(error: unknown): never {
  const said = error instanceof Error ? error.message : '';
  process.exit(isForWantOfSandbox(said) ? NO_SANDBOX_EXIT_CODE : 1);
}
