import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Puts what Electron itself writes (never content) inside our own folder, and throws crash dumps of earlier runs away: a dump
 * is a picture of memory. Only works before the app is ready.
 */
export function keepTracesInside(
  app: Pick<App, 'setPath' | 'setAppLogsPath'>,
  dataFolder: string,
): void {
  const own = join(dataFolder, 'electron');
  const dumps = join(own, 'crash-dumps');
  rmSync(dumps, { recursive: true, force: true });
  mkdirSync(dumps, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  app.setPath('sessionData', own);
  app.setPath('crashDumps', dumps);
  app.setAppLogsPath(join(own, 'logs'));
}

/** Start menus and docks list recent documents by name. */
export function forgetRecentDocuments(
  app: Pick<App, 'clearRecentDocuments' | 'setJumpList'>,
  platform: NodeJS.Platform,
): void {
  app.clearRecentDocuments();
  if (platform === 'win32') app.setJumpList(null);
}
