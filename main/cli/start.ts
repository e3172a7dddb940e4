import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualDataFolder } from '../host/app-folders.ts';
import { needsNoSandbox } from '../host/chromium/browser-arguments.ts';
import { findBrowser } from '../host/chromium/find-browser.ts';
import { superviseChromium } from '../host/chromium/supervisor.ts';
import { electronBinary } from '../host/electron/electron-binary.ts';
import { launchElectron } from '../host/electron/launch-electron.ts';
import { asksForDebugger } from '../host/refuse-debuggers.ts';
import { buildPageWhenStale } from './build-page.ts';
import { type StartOptions, startOptions } from './start-options.ts';

/** `npm start`: opens Naast in a window. */
const NO_DISPLAY =
  'There is no display here to show a window on; to see Naast work without one, run: npm run demo';

const NO_WINDOW =
  'The window did not open: the browser of this computer did not start. Nothing was changed. Try npm start once more; npm run demo shows Naast without a window.';

const NO_SANDBOX =
  'The browser cannot start its own sandbox here, and Naast does not run without it: allow user namespaces, or ask your administrator.';

const NO_DEBUGGER = 'Naast does not start with a debugger attached.';

const say = (line: string) => console.log(line);
const read = startOptions(process.argv.slice(2));
process.exitCode = read.ok ? await start(read.value) : refuse(read.error);

async function start(options: StartOptions): Promise<number> {
  const nodeOptions = (process.env.NODE_OPTIONS ?? '').split(/\s+/);
  if (asksForDebugger([...process.execArgv, ...nodeOptions])) return refuse(NO_DEBUGGER);
  if (!hasDisplay()) return refuse(NO_DISPLAY);
  await buildPageWhenStale(say);
  if (!options.isDemo) return open(options, options.dataFolder ?? usualDataFolder());
  const thrownAway = mkdtempSync(join(tmpdir(), 'naast-demo-'));
  try {
    say('This is the story of mevrouw Yildiz, in a vault that is thrown away when you close it.');
    return await open(options, thrownAway);
  } finally {
    rmSync(thrownAway, { recursive: true, force: true });
  }
}

async function open(options: StartOptions, dataFolder: string): Promise<number> {
  const { shell, isDemo: withStory } = options;
  if (shell !== 'chromium') {
    const binary = await electronBinary({ say, force: shell === 'electron' });
    if (binary) {
      const end = await launchElectron({ binary, dataFolder, withStory, say });
      if (end === 'closed') return 0;
    }
    if (shell === 'electron')
      return refuse('Electron is not there or does not start on this computer.');
    say('Electron is not here: Naast opens in the Chromium, Chrome or Edge of this computer.');
  }
  const browser = await findBrowser(say);
  if (!browser.ok) return refuse(browser.error);
  if (needsNoSandbox())
    say('You are root: the browser runs without its own sandbox (--no-sandbox).');
  const end = await superviseChromium({
    browserPath: browser.value.path,
    dataFolder,
    withStory,
    say,
  });
  if (end === 'already-running') say('Naast was open already: its window is in front now.');
  if (end === 'no-sandbox') return refuse(NO_SANDBOX);
  return end === 'no-window' ? refuse(NO_WINDOW) : 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
