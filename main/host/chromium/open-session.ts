import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Answer } from '../../../shared/contract/contract.ts';
import { type AppEvent, pathAnswered } from '../../../shared/contract/events.ts';
import { pageFolder, usualSaveFolder, vaultsFolder } from '../app-folders.ts';
import type { SessionEnd } from '../session-end.ts';
import { createVaultLink } from '../vault-link.ts';
import { APP_ORIGIN } from './browser-arguments.ts';
import { createChromiumHost } from './chromium-host.ts';
import { launchBrowser, type RunningBrowser } from './launch-browser.ts';
import { exposeBridge, refuseMoreWindows, sendEvent, servePages } from './page-bridge.ts';
import { createPathDialog } from './path-dialog.ts';
import { startVaultChild } from './vault-child.ts';

export interface SessionOptions {
  readonly browserPath: string;
  readonly dataFolder: string;
  /** Without a window, for the demo and for tests. */
  readonly headless: boolean;
  /** Where the save dialog starts; the documents of this user when not given. */
  readonly saveFolder?: string;
  /** The program of the vault process, for tests that need a clock of their own in it; the shipped one when not given. */
  readonly vaultProgram?: string;
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
  let page: Page | undefined;
  const currentPage = () => {
    if (!page) throw new Error('there is no page yet');
    return page;
  };
  const tellPage = (event: AppEvent) => {
    if (page) void sendEvent(page, event);
  };
  const documents = options.saveFolder ?? usualSaveFolder();
  const dialog = createPathDialog({ folder: documents, ask: tellPage });
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
  const vault = startVaultChild(
    { vaults: vaultsFolder(options.dataFolder), documents },
    link.receive,
    options.vaultProgram,
  );
  let browser: RunningBrowser | undefined;
  try {
    browser = await launchBrowser(options);
    const { context } = browser;
    await servePages(context, pageFolder());
    await exposeBridge(context, (call) => relay(call, link.request, dialog.answer));
    await ready.promise;
    await options.beforePage?.(link.request);
    page = context.pages()[0] ?? (await context.newPage());
    refuseMoreWindows(context);
    await openOurPage(page);
  } catch (error) {
    await vault.stop();
    await browser?.close();
    throw error;
  }
  return {
    page,
    vaultPid: vault.pid,
    lock: vault.lock,
    ...sessionEnd({ browser, vault, page }),
  };
}

/** Ours takes the place of the page the window started with: going back must not lead out of Naast. */
async function openOurPage(page: Page): Promise<void> {
  await page.goto(`${APP_ORIGIN}/`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
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
  browser: RunningBrowser;
  vault: ReturnType<typeof startVaultChild>;
  page: Page;
}): Pick<ChromiumSession, 'ended' | 'close' | 'bringToFront'> {
  const { browser, vault, page } = parts;
  const windowGone = new Promise<SessionEnd>((resolve) => {
    page.once('close', () => resolve('closed'));
    page.once('crash', () => resolve('failed'));
    browser.context.once('close', () => resolve('closed'));
  });
  let mustClose = false;
  const vaultGone = vault.ended.then((how): SessionEnd => (mustClose ? 'closed' : how));
  const ended = Promise.race([vaultGone, windowGone]).then(async (end) => {
    await vault.stop();
    await browser.close();
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
