import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { LOCKED_EXIT_CODE } from '../../vault/process-messages.ts';
import { programFolder } from '../app-folders.ts';
import { claimSingleInstance } from '../single-instance.ts';
import { NO_SANDBOX_EXIT_CODE } from './exit-codes.ts';

export interface SupervisorOptions {
  readonly browserPath: string;
  readonly dataFolder: string;
  /** Fill the vault with the story before the first window. */
  readonly withStory: boolean;
  readonly say: (line: string) => void;
}

/**
 * How the shell ended: closed by the person, shown by an earlier start, not able to show a window, or not willing to run
 * the browser without its sandbox.
 */
export type ShellEnd = 'closed' | 'already-running' | 'no-window' | 'no-sandbox';

/**
 * The long-lived process of the Chromium shell. It never receives text or keys: it starts a session, and after each lock
 * the next, locked one.
 */
export async function superviseChromium(options: SupervisorOptions): Promise<ShellEnd> {
  let current: ChildProcess | undefined;
  const claim = await claimSingleInstance(options.dataFolder, () => current?.send('show'));
  if (!claim) return 'already-running';
  try {
    let withStory = options.withStory;
    while (true) {
      const session = startSession(options, withStory);
      current = session.child;
      const { code, wasShown } = await session.ended;
      if (code === LOCKED_EXIT_CODE) {
        withStory = false;
        continue;
      }
      if (code === NO_SANDBOX_EXIT_CODE) return 'no-sandbox';
      return wasShown ? 'closed' : 'no-window';
    }
  } finally {
    claim.release();
  }
}

function startSession(
  { browserPath, dataFolder }: SupervisorOptions,
  withStory: boolean,
): { child: ChildProcess; ended: Promise<{ code: number | null; wasShown: boolean }> } {
  const sessionOptions = JSON.stringify({ browserPath, dataFolder, headless: false, withStory });
  const child = fork(
    join(programFolder(), 'main', 'host', 'chromium', 'session.ts'),
    [sessionOptions],
    { execArgv: [] },
  );
  let wasShown = false;
  child.on('message', (message) => {
    if (message === 'shown') wasShown = true;
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const ended = new Promise<{ code: number | null; wasShown: boolean }>((resolve) => {
    child.once('exit', (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve({ code, wasShown });
    });
  });
  return { child, ended };
}
