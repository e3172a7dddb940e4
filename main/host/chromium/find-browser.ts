import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';

const FETCH_PATIENCE_MS = 60_000;

/** A browser that can show Naast, and whether it had to be fetched. */
export interface FoundBrowser {
  readonly path: string;
  readonly fetched: 'no' | 'playwright' | 'debian';
}

/**
 * Finds a Chromium, Chrome or Edge; fetches one when there is none: with playwright, given up after a minute, or as root
 * on Debian from its packages. Says what it does through `say`. Fails with the one sentence that helps.
 */
export async function findBrowser(
  say: (line: string) => void,
): Promise<Result<FoundBrowser, string>> {
  const present = installedBrowser();
  if (present) return ok({ path: present, fetched: 'no' });

  say('No Chromium, Chrome or Edge found: fetching Chromium (at most 60 seconds) …');
  if (await fetchWithPlaywright()) {
    const fetched = installedBrowser();
    if (fetched) return ok({ path: fetched, fetched: 'playwright' });
  }
  if (isRootOnDebian()) {
    say('That did not work here: installing the Debian package chromium …');
    fetchFromDebian();
    const installed = installedBrowser();
    if (installed) return ok({ path: installed, fetched: 'debian' });
  }
  return fail(`Naast needs a Chromium, Chrome or Edge. ${helpfulCommand()}`);
}

/** The first browser that is there: on the PATH, in its usual place, or fetched by playwright before. */
export function installedBrowser(): string | undefined {
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

function onPath(): string[] {
  if (process.platform === 'win32') return [];
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform !== 'win32') return [];
  const roots = [
    process.env['ProgramFiles(x86)'],
    process.env.ProgramFiles,
    process.env.LOCALAPPDATA,
  ];
  const inside = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => inside.map((path) => join(root, path)));
}

async function fetchWithPlaywright(): Promise<boolean> {
  const cli = playwrightCli();
  if (!cli) return false;
  try {
    await promisify(execFile)(process.execPath, [cli, 'install', 'chromium'], {
      timeout: FETCH_PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    return true;
  } catch {
    // No network, a proxy, too slow: the next way is tried, and if none works the person is told.
    return false;
  }
}

function playwrightCli(): string | undefined {
  const require = createRequire(import.meta.url);
  const path = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
  return existsSync(path) ? path : undefined;
}

function isRootOnDebian(): boolean {
  return process.platform === 'linux' && userInfo().uid === 0 && existsSync('/etc/debian_version');
}

function fetchFromDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  if (install().status === 0) return;
  spawnSync('apt-get', ['update'], { env });
  install();
}

function helpfulCommand(): string {
  if (existsSync('/etc/debian_version')) return 'Run: sudo apt-get install chromium';
  return 'Run: npx playwright install chromium';
}
