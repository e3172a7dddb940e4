import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, errors, type Page } from 'playwright-core';
import type { Answer } from '../../../shared/contract/contract.ts';
import { type AppEvent, pathAnswered } from '../../../shared/contract/events.ts';
import { pageFolder, usualSaveFolder, vaultsFolder } from '../app-folders.ts';
import { ownEnvironment } from '../own-environment.ts';
import type { SessionEnd } from '../session-end.ts';
import { createVaultLink } from '../vault-link.ts';
import { APP_ORIGIN, browserArguments, needsNoSandbox } from './browser-arguments.ts';
import { createChromiumHost } from './chromium-host.ts';
import { exposeBridge, refuseMoreWindows, sendEvent, servePages } from './page-bridge.ts';
import { createPathDialog } from './path-dialog.ts';
import { removeTraces } from './remove-traces.ts';
import { startVaultChild } from './vault-child.ts';

export interface SessionOptions {
  readonly browserPath: string;
  readonly dataFolder: string;
  /** Without a window, for the demo and for tests. */
  readonly headless: boolean;
  /** Where the save dialog starts; the documents of this user when not given. */
  readonly saveFolder?: string;
  /** Runs when the vault answers and before the page is loaded, with the same door the page has. */
  readonly beforePage?: (request: (call: unknown) => Promise<Answer<unknown>>) => Promise<void>;
}

/** One session: browser, relay and vault process, which live and end together. */
export interface ChromiumSession {
  readonly page: Page;
  readonly ended: Promise<SessionEnd>;
  /** The vault process and the browser's folder, for tests that look at what is left. */
  readonly vaultPid: number | undefined;
  /** Locks after what is being typed has been saved; nothing when the vault is not open. */
  lock(): void;
  /** The same, and ends in any case. */
  close(): Promise<void>;
  bringToFront(): Promise<void>;
}

/** Opens a window on the vault in `dataFolder`. Rejects when the browser does not start. */
export async function openChromiumSession(options: SessionOptions): Promise<ChromiumSession> {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const profile = mkdtempSync(join(tmpdir(), 'naast-window-'));
  let page: Page | undefined;
  const currentPage = () => {
    if (!page) throw new Error('there is no page yet');
    return page;
  };
  const tellPage = (event: AppEvent) => {
    if (page) void sendEvent(page, event);
  };
  const dialog = createPathDialog({
    folder: options.saveFolder ?? usualSaveFolder(),
    ask: tellPage,
  });
  const host = createChromiumHost({
    dataFolder: options.dataFolder,
    page: currentPage,
    choosePath: dialog.choose,
  });
  const ready = Promise.withResolvers<void>();
  const link = createVaultLink({
    send: (message) => vault.send(message),
    host,
    onEvent: tellPage,
    onReady: ready.resolve,
    onLocking: () => vault.expectEnd(),
  });
  const vault = startVaultChild(vaultsFolder(options.dataFolder), link.receive);
  let context: BrowserContext | undefined;
  try {
    context = await launchPatiently(options, profile);
    await servePages(context, pageFolder());
    await exposeBridge(context, (call) => relay(call, link.request, dialog.answer));
    await ready.promise;
    await options.beforePage?.(link.request);
    page = context.pages()[0] ?? (await context.newPage());
    refuseMoreWindows(context);
    await openOurPage(page);
  } catch (error) {
    await vault.stop();
    await context?.close();
    removeTraces(profile);
    throw error;
  }
  return {
    page,
    vaultPid: vault.pid,
    lock: vault.lock,
    ...sessionEnd({ context, vault, page, profile }),
  };
}

/**
 * On a busy computer the failing first page of the window can arrive only now and end ours; then ours is opened again.
 * There is no third navigation to meet.
 */
async function openOurPage(page: Page): Promise<void> {
  const address = `${APP_ORIGIN}/`;
  try {
    await page.goto(address);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('interrupted by another navigation')))
      throw error;
    await page.goto(address);
  }
}

/** A browser is usually up within two seconds; a busy machine gets more time at the second try. */
const FIRST_PATIENCE_MS = 8_000;
const SECOND_PATIENCE_MS = 40_000;

/**
 * The first page of an app window fails, because its address is invented. When it fails at the very moment of attaching,
 * playwright waits for a page that was there already; a second start hardly ever meets that moment again.
 */
async function launchPatiently(options: SessionOptions, profile: string): Promise<BrowserContext> {
  try {
    return await launch(options, { profile, timeout: FIRST_PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return launch(options, { profile, timeout: SECOND_PATIENCE_MS });
  }
}

async function launch(
  options: SessionOptions,
  { profile, timeout }: { profile: string; timeout: number },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
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

/** The answer to a question for a path stays with the shell; all other calls are the vault's. */
async function relay(
  call: unknown,
  toVault: (call: unknown) => Promise<Answer<unknown>>,
  answerDialog: (input: unknown) => Answer<unknown>,
): Promise<Answer<unknown>> {
  const isForShell =
    typeof call === 'object' && call !== null && 'call' in call && call.call === pathAnswered;
  return isForShell ? answerDialog('input' in call ? call.input : undefined) : toVault(call);
}

/** Ties the ends together: when the window, the browser or the vault goes, all go, and the browser's folder with them. */
function sessionEnd(parts: {
  context: BrowserContext;
  vault: ReturnType<typeof startVaultChild>;
  page: Page;
  profile: string;
}): Pick<ChromiumSession, 'ended' | 'close' | 'bringToFront'> {
  const { context, vault, page, profile } = parts;
  const windowGone = new Promise<SessionEnd>((resolve) => {
    page.once('close', () => resolve('closed'));
    page.once('crash', () => resolve('failed'));
    context.once('close', () => resolve('closed'));
  });
  let mustClose = false;
  const vaultGone = vault.ended.then((how): SessionEnd => (mustClose ? 'closed' : how));
  const ended = Promise.race([vaultGone, windowGone]).then(async (end) => {
    await vault.stop();
    await context.close().catch(() => undefined);
    removeTraces(profile);
    return end;
  });
  return {
    ended,
    async close() {
      mustClose = true;
      vault.close();
      // The browser is closed in one place only: it still writes to its folder until it has exited.
      await ended;
    },
    bringToFront: () => page.bringToFront(),
  };
}
