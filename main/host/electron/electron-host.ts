import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  type OpenDialogOptions,
  type WebContents,
} from 'electron';
import ElectronStore from 'electron-store';
import type { AnyPaperKind } from '../../../shared/features/papers/schema.ts';
import { defaultSettings, Settings } from '../../../shared/features/settings/schema.ts';
import { writeFileWholeAside } from '../../files/write-file-whole.ts';
import { usualSaveFolder } from '../app-folders.ts';
import type { Host } from '../host.ts';
import { createCopiedText } from './copied-text.ts';
import { forgetRecentDocuments } from './keep-traces-inside.ts';

/** The host as the Electron shell has it. */
export function createElectronHost(parts: { window: BrowserWindow; dataFolder: string }): Host {
  const { window, dataFolder } = parts;
  const preferences = openPreferences(dataFolder);
  window.setContentProtection(storedSettings(preferences).contentProtection);
  return {
    async chooseSaveFile({ fileName }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(usualSaveFolder(), fileName),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      forgetRecentDocuments(app, process.platform);
      return canceled || filePath === '' ? null : filePath;
    },
    chooseFileToOpen: () => chooseExisting(window, ['openFile', 'dontAddToRecent']),
    chooseFolder: () =>
      chooseExisting(window, ['openDirectory', 'createDirectory', 'dontAddToRecent']),
    async savePageAsPdf({ path, paper }) {
      const contents = window.webContents;
      if (!(await showsPaper(contents, paper))) return false;
      await writeFileWholeAside(path, await printPage(contents));
      return true;
    },
    ...createCopiedText(clipboard),
    // On Linux Electron has no way to ask for it.
    abilities: async () => ({ contentProtection: process.platform !== 'linux' }),
    async readSettings() {
      return storedSettings(preferences);
    },
    async writeSettings(settings) {
      preferences.store = settings;
      window.setContentProtection(settings.contentProtection);
    },
  };
}

async function chooseExisting(
  window: BrowserWindow,
  properties: NonNullable<OpenDialogOptions['properties']>,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: usualSaveFolder(),
    properties,
  });
  forgetRecentDocuments(app, process.platform);
  return canceled ? null : (filePaths[0] ?? null);
}

function storedSettings(preferences: ElectronStore<Settings>): Settings {
  const stored = Settings.safeParse(preferences.store);
  return stored.success ? stored.data : defaultSettings;
}

/** The same file in the same folder as the other shell's, so that a preference holds in both. */
function openPreferences(dataFolder: string): ElectronStore<Settings> {
  const preferences = new ElectronStore<Settings>({ cwd: dataFolder, name: 'settings' });
  // The store offers its folder to any page that asks; ours has no way to ask, and nobody answers.
  ipcMain.removeAllListeners('electron-store-get-data');
  return preferences;
}

async function showsPaper(contents: WebContents, paper: AnyPaperKind): Promise<boolean> {
  const selector = JSON.stringify(`[data-paper-ready="${paper}"]`);
  const shown = await contents.executeJavaScript(`document.querySelectorAll(${selector}).length`);
  return shown === 1;
}

function printPage(contents: WebContents): Promise<Buffer> {
  return contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
}
