import Conf from 'conf';
import type { Page } from 'playwright-core';
import { defaultSettings, Settings } from '../../../shared/features/settings/schema.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import type { Host } from '../host.ts';
import { createCopiedText } from './copied-text.ts';
import type { PathDialog } from './path-dialog.ts';

/** The host as the Chromium shell has it. `page` is asked for when needed: there is none before the window is up. */
export function createChromiumHost(parts: {
  dataFolder: string;
  page: () => Page;
  choosePath: PathDialog['choose'];
}): Host {
  const { dataFolder, page, choosePath } = parts;
  const preferences = new Conf<Settings>({ cwd: dataFolder, configName: 'settings' });
  return {
    chooseSaveFile: ({ fileName }) => choosePath('file-to-save', fileName),
    chooseFileToOpen: () => choosePath('file-to-open'),
    chooseFolder: () => choosePath('folder'),
    async savePageAsPdf({ path, paper }) {
      const shown = await page().locator(`[data-paper-ready="${paper}"]`).count();
      if (shown !== 1) return false;
      await writeFileWholeAside(
        path,
        await page().pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
      );
      return true;
    },
    ...createCopiedText(page),
    // A browser cannot be kept out of screenshots by the one who drives it.
    abilities: async () => ({ contentProtection: false }),
    async readSettings() {
      const stored = Settings.safeParse(preferences.store);
      return stored.success ? stored.data : defaultSettings;
    },
    async writeSettings(settings) {
      preferences.store = settings;
    },
  };
}
