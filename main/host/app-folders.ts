import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Naast keeps its data: local to this computer, never a roaming profile. */
export function usualDataFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Naast');
  }
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Naast');
  return join(process.env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'naast');
}

/** The folder of this program, with `dist` in it. */
export function programFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', '..');
}

/** The built page. */
export function pageFolder(): string {
  return join(programFolder(), 'dist', 'renderer');
}

/** The folder inside a data folder that holds one folder for each vault. */
export function vaultsFolder(dataFolder: string): string {
  return join(dataFolder, 'vaults');
}

/** Where a save dialog starts: the documents of this user. */
export function usualSaveFolder(): string {
  return join(homedir(), 'Documents');
}
