import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, errors } from 'playwright-core';
import { ownEnvironment } from '../own-environment.ts';
import { browserArguments, needsNoSandbox } from './browser-arguments.ts';
import { removeTraces } from './remove-traces.ts';

export interface LaunchOptions {
  readonly browserPath: string;
  readonly headless: boolean;
}

/** A browser with one window, and what ends it and takes its folder away. */
export interface RunningBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** How long the first try may take, in ms: a browser is usually up within two seconds. A busy machine gets more at the second. */
const PATIENCE_MS = [8_000, 40_000] as const;

/**
 * Starts the browser, a second time when the first hangs: when its first page arrives at the very moment of attaching,
 * playwright waits for a page that was there already, and a second start hardly ever meets that moment again. Rejects with
 * the browser's own words when it does not start.
 */
export async function launchBrowser(
  options: LaunchOptions,
  patienceMs: readonly [first: number, second: number] = PATIENCE_MS,
): Promise<RunningBrowser> {
  // Each try has a folder of its own: a browser that is still ending would answer for its folder and show no window of ours.
  const folders: string[] = [];
  const launchAnew = (timeout: number) => {
    const folder = mkdtempSync(join(tmpdir(), 'naast-window-'));
    folders.push(folder);
    return launch(options, { folder, timeout });
  };
  const removeFolders = () => folders.forEach(removeTraces);
  const [first, second] = patienceMs;
  try {
    const context = await launchAnew(first).catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
      return launchAnew(second);
    });
    return {
      context,
      async close() {
        await context.close().catch(() => undefined);
        removeFolders();
      },
    };
  } catch (error) {
    removeFolders();
    throw error;
  }
}

function launch(
  options: LaunchOptions,
  { folder, timeout }: { folder: string; timeout: number },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    timeout,
    executablePath: options.browserPath,
    headless: options.headless,
    env: ownEnvironment(),
    chromiumSandbox: !needsNoSandbox(),
    args: [...browserArguments],
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
