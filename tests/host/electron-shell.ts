import { userInfo } from 'node:os';
import { _electron } from 'playwright-core';
import { programFolder } from '../../main/host/app-folders.ts';
import { writeStartArguments } from '../../main/host/electron/start-arguments.ts';
import type { OpenShell, ShellUnderTest } from './shell-under-test.ts';

/** The Electron shell as it was built, started by a real Electron and driven by playwright. */
export function electronShell(binary: string): ShellUnderTest {
  return {
    name: 'the Electron shell',
    async open(dataFolder): Promise<OpenShell> {
      const app = await _electron.launch({
        executablePath: binary,
        args: [
          programFolder(),
          ...(userInfo().uid === 0 ? ['--no-sandbox'] : []),
          '--driven-by-tests',
          ...writeStartArguments({ dataFolder, withStory: false }),
        ],
      });
      const page = await app.firstWindow();
      const ended = Promise.race([
        // A lock ends the page's process and keeps the window.
        page.waitForEvent('crash', { timeout: 0 }).then(() => 'locked' as const),
        app.waitForEvent('close', { timeout: 0 }).then(() => 'closed' as const),
      ]).catch(() => 'closed' as const);
      return {
        page,
        ended,
        answerNextSave: (path) =>
          app.evaluate(({ dialog }, chosen) => {
            dialog.showSaveDialog = async () => ({
              canceled: chosen === null,
              filePath: chosen ?? '',
            });
          }, path),
        close: () => app.close(),
      };
    },
  };
}
