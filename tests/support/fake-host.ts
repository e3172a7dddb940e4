import { writeFileSync } from 'node:fs';
import type { Host } from '../../main/host/host.ts';
import { defaultSettings, type Settings } from '../../shared/features/settings/schema.ts';

/** A host without a window: saves where it is told, prints a token pdf, keeps settings in memory. */
export interface FakeHost extends Host {
  /** Where the next save goes; `null` is a person who cancels. */
  savePath: string | null;
  /** What is chosen next when a file is opened; `null` is a person who cancels. */
  fileToOpen: string | null;
  /** The folder chosen next; `null` is a person who cancels. */
  folder: string | null;
  /** The paper "shown" by the page; printing any other is refused. */
  shownPaper: string | null;
  readonly suggestions: string[];
  /** What stands on the clipboard. */
  clipboard: string;
  canProtectContent: boolean;
}

export function createFakeHost(): FakeHost {
  let settings: Settings = defaultSettings;
  let copied: string | undefined;
  const fake: FakeHost = {
    savePath: null,
    fileToOpen: null,
    folder: null,
    shownPaper: null,
    suggestions: [],
    clipboard: '',
    canProtectContent: false,
    async chooseSaveFile({ fileName }) {
      fake.suggestions.push(fileName);
      return fake.savePath;
    },
    chooseFileToOpen: async () => fake.fileToOpen,
    chooseFolder: async () => fake.folder,
    async savePageAsPdf({ path, paper }) {
      if (paper !== fake.shownPaper) return false;
      writeFileSync(path, '%PDF-1.7 fake');
      return true;
    },
    async rememberCopiedText() {
      copied = fake.clipboard;
    },
    async clearCopiedText() {
      if (fake.clipboard === copied) fake.clipboard = '';
    },
    abilities: async () => ({ contentProtection: fake.canProtectContent }),
    async readSettings() {
      return settings;
    },
    async writeSettings(wanted) {
      settings = wanted;
    },
  };
  return fake;
}
