import { type ChildProcess, spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { programFolder } from '../app-folders.ts';
import { buildShellWhenStale } from './build-shell.ts';
import { WINDOW_IS_UP } from './ready-marker.ts';
import { writeStartArguments } from './start-arguments.ts';

export interface LaunchOptions {
  readonly binary: string;
  readonly dataFolder: string;
  readonly withStory: boolean;
  readonly say: (line: string) => void;
}

const WINDOW_PATIENCE_MS = 30_000;
/** Playing the story into a new vault takes its time: a question and its answer never fall in one second. */
const STORY_PATIENCE_MS = 180_000;

/** Opens Naast in Electron and waits for its end; `did-not-start` when no window came. */
export async function launchElectron(options: LaunchOptions): Promise<'closed' | 'did-not-start'> {
  const { binary, dataFolder, withStory, say } = options;
  await buildShellWhenStale(say);
  const withoutSandbox = isRoot();
  if (withoutSandbox) say('You are root: Electron runs without its own sandbox (--no-sandbox).');
  const child = spawn(
    binary,
    [
      programFolder(),
      ...(withoutSandbox ? ['--no-sandbox'] : []),
      ...writeStartArguments({ dataFolder, withStory }),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return endOf(child, withStory ? STORY_PATIENCE_MS : WINDOW_PATIENCE_MS);
}

/** Chromium's own sandbox cannot start as root (uid 0); for everyone else it is always on. */
function isRoot(): boolean {
  return process.platform !== 'win32' && userInfo().uid === 0;
}

function endOf(child: ChildProcess, patienceMs: number): Promise<'closed' | 'did-not-start'> {
  let wasUp = false;
  let said = '';
  const giveUp = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (wasUp) return;
    said += text;
    wasUp = said.includes(WINDOW_IS_UP);
    if (wasUp) clearTimeout(giveUp);
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(giveUp);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(wasUp ? 'closed' : 'did-not-start');
    };
    // `close` comes after the last of the output; `error` when it could not be started at all.
    child.once('close', end).once('error', end);
  });
}
