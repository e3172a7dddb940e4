import type { Page } from 'playwright-core';
import { installedBrowser } from '../../main/host/chromium/find-browser.ts';
import { openChromiumSession } from '../../main/host/chromium/open-session.ts';
import type { OpenShell, ShellUnderTest } from './shell-under-test.ts';

/** The Chromium shell without a window, in the browser of this computer. */
export const chromiumShell: ShellUnderTest = {
  name: 'the Chromium shell',
  async open(dataFolder): Promise<OpenShell> {
    const browserPath = installedBrowser();
    if (!browserPath) throw new Error('no Chromium, Chrome or Edge here; npm test fetches one');
    const session = await openChromiumSession({
      browserPath,
      dataFolder,
      headless: true,
      saveFolder: dataFolder,
    });
    return {
      page: session.page,
      ended: session.ended,
      answerNextSave: (path) => answerNextSave(session.page, path),
      close: session.close,
    };
  },
};

/** This shell asks in the page itself. */
function answerNextSave(page: Page, path: string | null): Promise<void> {
  return page.evaluate((chosen) => {
    const stop = window.naast.onEvent((event) => {
      if (event.name !== 'shell.pathAsked') return;
      stop();
      const input = { question: event.question, path: chosen, overwrite: false };
      void window.naast.request({ call: 'shell.pathAnswered', input });
    });
  }, path);
}
