import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '../host/app-folders.ts';

/** Builds the page when it is not there or older than what it is made of; a second or two, once. */
export async function buildPageWhenStale(say: (line: string) => void): Promise<void> {
  const root = programFolder();
  const built = newestIn(join(root, 'dist', 'renderer'));
  const sources = ['renderer', 'shared', 'vite.config.ts', 'package-lock.json'];
  const changed = Math.max(...sources.map((name) => newestIn(join(root, name))));
  if (built > changed) return;
  say('Preparing the screens …');
  const { build } = await import('vite');
  await build({
    root: join(root, 'renderer'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
  });
}

/** When the newest file in a folder, or the file itself, was changed (ms); 0 when there is none. */
function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
