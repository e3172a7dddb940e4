import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { LOCKED_EXIT_CODE } from '../../vault/process-messages.ts';
import { programFolder } from '../app-folders.ts';
import { ownEnvironment, ownNodeArguments } from '../own-environment.ts';
import { BROKEN_AT_START_MS } from '../session-end.ts';
import { claimSingleInstance } from '../single-instance.ts';
import { NO_SANDBOX_EXIT_CODE } from './exit-codes.ts';

export interface SupervisorOptions {
  readonly browserPath: string;
  readonly dataFolder: string;
  /** Fill the vault with the story before the first window. */
  readonly withStory: boolean;
  /** The program of a session; another one only in tests, to play a person in it. */
  readonly sessionProgram?: string;
  readonly say: (line: string) => void;
}

/**
 * How the shell ended: closed by the person, shown by an earlier start, not able to show a window, or not willing to run
 * the browser without its sandbox.
 */
export type ShellEnd = 'closed' | 'already-running' | 'no-window' | 'no-sandbox';

/**
 * The long-lived process of the Chromium shell. It never receives text or keys: it starts a session, and after each lock
 * the next, locked one; also after a session that broke (what was typed is in the vault within a second), unless it broke at
 * its very start.
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
      const { code, wasShown, lastedMs } = await session.ended;
      if (code === NO_SANDBOX_EXIT_CODE) return 'no-sandbox';
      if (!wasShown) return 'no-window';
      if (code === 0) return 'closed';
      if (code !== LOCKED_EXIT_CODE && lastedMs < BROKEN_AT_START_MS) return 'no-window';
      withStory = false;
    }
  } finally {
    claim.release();
  }
}

interface EndOfSession {
  /** `null` when the session was killed. */
  readonly code: number | null;
  readonly wasShown: boolean;
  /** How long it was on the screen. */
  readonly lastedMs: number;
}

function startSession(
  { browserPath, dataFolder, sessionProgram }: SupervisorOptions,
  withStory: boolean,
): { child: ChildProcess; ended: Promise<EndOfSession> } {
  const sessionOptions = JSON.stringify({ browserPath, dataFolder, headless: false, withStory });
  const usualProgram = join(programFolder(), 'main', 'host', 'chromium', 'session.ts');
  const child = fork(sessionProgram ?? usualProgram, [sessionOptions], {
    execArgv: [...ownNodeArguments],
    env: ownEnvironment(),
  });
  let shownAt: number | undefined;
  child.on('message', (message) => {
    if (message === 'shown') shownAt = performance.now();
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const ended = new Promise<EndOfSession>((resolve) => {
    child.once('exit', (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      const lastedMs = performance.now() - (shownAt ?? performance.now());
      resolve({ code, wasShown: shownAt !== undefined, lastedMs });
    });
  });
  return { child, ended };
}
