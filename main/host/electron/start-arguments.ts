import { parseArgs } from 'node:util';
import { usualDataFolder } from '../app-folders.ts';

/** What the launcher tells the shell on its command line. */
export interface StartArguments {
  readonly dataFolder: string;
  /** Fill the vault with the story before the first page. */
  readonly withStory: boolean;
  /** A test drives this window through a debugger; never listened to in a packaged Naast. */
  readonly drivenByTests: boolean;
}

const options = {
  'data-folder': { type: 'string' },
  'with-story': { type: 'boolean', default: false },
  'driven-by-tests': { type: 'boolean', default: false },
} as const;

/** Reads our own arguments; what else is there (Chromium's, the system's) is left alone. */
export function readStartArguments(args: readonly string[]): StartArguments {
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const folder = values['data-folder'];
  return {
    dataFolder: typeof folder === 'string' ? folder : usualDataFolder(),
    withStory: values['with-story'] === true,
    drivenByTests: values['driven-by-tests'] === true,
  };
}

/** Writes them as `readStartArguments` reads them. */
export function writeStartArguments(start: Omit<StartArguments, 'drivenByTests'>): string[] {
  return [`--data-folder=${start.dataFolder}`, ...(start.withStory ? ['--with-story'] : [])];
}
