import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { vaultsFolder } from '../app-folders.ts';
import { demoVault } from '../demo-vault.ts';
import type { Host } from '../host.ts';
import type { SessionEnd } from '../session-end.ts';
import { createVaultLink } from '../vault-link.ts';
import { APP_URL } from './app-scheme.ts';
import { relayLine } from './relay.ts';
import { startVaultChild } from './vault-child.ts';

export interface SessionParts {
  readonly window: BrowserWindow;
  readonly host: Host;
  readonly dataFolder: string;
  /** Fill the vault with the story before the page is loaded. */
  readonly withStory: boolean;
  /** Called with the window when the page is there. */
  readonly onShown: (window: BrowserWindow) => void;
}

/** One session: a vault process and the page that talks to it, which live and end together. */
export interface RunningSession {
  readonly window: BrowserWindow;
  /** Locks after what is being typed has been saved; nothing when the vault is not open. */
  lock(): void;
  /** How it ended; then the vault process has ended and nothing of it is left. The window is for the caller to take away. */
  readonly ended: Promise<SessionEnd>;
}

const PATIENCE_MS = 1000;

export function startSession(parts: SessionParts): RunningSession {
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
  let isClosing = false;
  /** The window stays until what is being typed is saved and the vault has closed. */
  const saveFirst = (event: { preventDefault(): void }) => {
    event.preventDefault();
    isClosing = true;
    vault.close();
  };
  window.on('close', saveFirst);

  async function showPage(): Promise<never> {
    await ready.promise;
    if (parts.withStory) await demoVault(link.request);
    await window.loadURL(APP_URL);
    parts.onShown(window);
    return new Promise(() => undefined);
  }

  async function run(): Promise<SessionEnd> {
    try {
      return await Promise.race([
        vault.ended.then((how) => (isClosing ? 'closed' : how)),
        once(window, 'closed', { signal: unwatch.signal }).then(() => 'closed' as const),
        once(contents, 'render-process-gone', { signal: unwatch.signal }).then(
          () => 'failed' as const,
        ),
        showPage(),
      ]);
    } finally {
      unwatch.abort();
      stopRelay();
      window.removeListener('close', saveFirst);
      vault.close();
      await vault.ended;
    }
  }

  return { window, lock: vault.lock, ended: run() };
}

/**
 * Ends the process of the page at once: JavaScript cannot wipe the notes it held from memory.
 */
export async function endPageProcess(window: BrowserWindow): Promise<void> {
  const contents = window.webContents;
  const gone = once(contents, 'render-process-gone');
  contents.forcefullyCrashRenderer();
  await Promise.race([gone, wait(PATIENCE_MS)]);
}
