import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { installedBrowser } from '../../main/host/chromium/find-browser.ts';
import {
  type ChromiumSession,
  openChromiumSession,
} from '../../main/host/chromium/open-session.ts';
import type { Request } from '../../shared/contract/ask-through.ts';
import { tempFolder } from '../support/temp-folder.ts';

export const PASSPHRASE = 'koffie aan de keukentafel';

/** Naast on a computer of its own: one data folder, opened as often as a test wants. */
export interface Computer {
  readonly dataFolder: string;
  /** Where papers are saved. */
  readonly papers: string;
  /** Opens the app; `before` runs with the vault's door before the page is there. */
  open(
    before?: (request: Request) => Promise<void>,
    dataFolder?: string,
    vaultProgram?: string,
  ): Promise<ChromiumSession>;
}

export const test = base.extend<{ computer: Computer }>({
  // Playwright reads the names of what a fixture needs; this one needs nothing of it.
  computer: async ({ browserName: _ }, use) => {
    const folder = tempFolder();
    const papers = join(folder.path, 'papers');
    mkdirSync(papers);
    const browserPath = installedBrowser();
    if (!browserPath) throw new Error('npm test finds or fetches a browser first');
    const sessions: ChromiumSession[] = [];
    const dataFolder = join(folder.path, 'data');
    await use({
      dataFolder,
      papers,
      async open(before, elsewhere, vaultProgram) {
        const session = await openChromiumSession({
          browserPath,
          dataFolder: elsewhere ?? dataFolder,
          headless: true,
          saveFolder: papers,
          ...(vaultProgram ? { vaultProgram } : {}),
          ...(before ? { beforePage: (request) => before(request) } : {}),
        });
        session.page.setDefaultTimeout(20_000);
        sessions.push(session);
        return session;
      },
    });
    for (const session of sessions) await session.close();
    folder.remove();
  },
});
