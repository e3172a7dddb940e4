import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { vault as vaultCalls } from '../../../shared/features/vault/contract.ts';
import { vaultsFolder } from '../app-folders.ts';
import { demoVault } from '../demo-vault.ts';
import type { Host } from '../host.ts';
import type { SessionEnd } from '../session-end.ts';
import { createVaultLink, type VaultLink } from '../vault-link.ts';
import { APP_URL } from './app-scheme.ts';
import { relayLine } from './relay.ts';
import { startVaultChild, type VaultChild } from './vault-child.ts';

export interface SessionParts {
  readonly window: BrowserWindow;
  readonly windowClosed: Promise<unknown>;
  readonly host: Host;
  readonly dataFolder: string;
  /** Fill the vault with the story before the page is loaded. */
  readonly withStory: boolean;
  /** Called when the page is there. */
  readonly onShown: () => void;
}

const PATIENCE_MS = 1000;

/**
 * One session: a vault process and the page that talks to it, which live and end together. When it is over, the vault process
 * has ended and nothing of it is left; the page is for the caller to take away.
 */
export async function runSession(parts: SessionParts): Promise<SessionEnd> {
  const { window, host, dataFolder } = parts;
  const contents = window.webContents;
  const ready = Promise.withResolvers<void>();
  const vault = startVaultChild(vaultsFolder(dataFolder), (message) => link.receive(message));
  const link = createVaultLink({
    send: vault.send,
    host,
    // Events reach the page over its own line.
    onEvent: () => undefined,
    onReady: ready.resolve,
    onLocking: vault.expectEnd,
  });
  const stopRelay = relayLine(contents, vault.takeLine);
  const unwatch = new AbortController();
  const ended: Promise<SessionEnd> = Promise.race([
    vault.ended,
    parts.windowClosed.then(() => 'closed' as const),
    once(contents, 'render-process-gone', { signal: unwatch.signal }).then(() => 'failed' as const),
  ]);

  async function showPage(): Promise<SessionEnd> {
    await ready.promise;
    if (parts.withStory) await demoVault(link.request);
    await window.loadURL(APP_URL);
    parts.onShown();
    return ended;
  }

  try {
    return await Promise.race([ended, showPage()]);
  } finally {
    unwatch.abort();
    stopRelay();
    await endVault(vault, link);
  }
}

/** Asks the vault to close its file, which also ends its process; ends it when it does not within a second. */
async function endVault(vault: VaultChild, link: VaultLink): Promise<void> {
  void link.request({ call: vaultCalls.lock.name, input: {} });
  const timer = setTimeout(vault.kill, PATIENCE_MS);
  await vault.ended;
  clearTimeout(timer);
}

/**
 * Ends the process of the page at once: JavaScript cannot wipe the notes it held from memory. The window stays where it is,
 * for the next, locked page.
 */
export async function endPageProcess(window: BrowserWindow): Promise<void> {
  const contents = window.webContents;
  const gone = once(contents, 'render-process-gone');
  contents.forcefullyCrashRenderer();
  await Promise.race([gone, wait(PATIENCE_MS)]);
}
