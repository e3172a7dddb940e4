import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '../app-folders.ts';

/** The built shell: what Electron starts, the vault process with its threads, and the preload. */
export const builtFiles = [
  'main.js',
  'vault-process.js',
  'backup-worker.js',
  'spelling-worker.cjs',
  'preload.cjs',
] as const;

/** Builds the shell when a part of it is missing or older than what it is made of. */
export async function buildShellWhenStale(say: (line: string) => void): Promise<void> {
  const root = programFolder();
  const output = join(root, 'dist', 'electron');
  const built = Math.min(...builtFiles.map((name) => changedAt(join(output, name))));
  const sources = ['main', 'shared', 'package-lock.json'];
  if (built > Math.max(...sources.map((name) => newestIn(join(root, name))))) return;
  say('Preparing the window …');
  await buildShell(output);
}

/** Builds beside the output and puts each file in its place whole: a start at the same time never meets half a file. */
async function buildShell(output: string): Promise<void> {
  const { createBuilder } = await import('vite');
  const outDir = `${output}-${process.pid}`;
  const environments = Object.fromEntries(
    ['main', 'vault', 'backupWorker', 'spellingWorker', 'preload'].map((name) => [
      name,
      { build: { outDir } },
    ]),
  );
  const configFile = join(programFolder(), 'main', 'host', 'electron', 'vite.config.ts');
  try {
    const builder = await createBuilder({ configFile, environments, logLevel: 'error' });
    await builder.buildApp();
    mkdirSync(output, { recursive: true });
    for (const name of builtFiles) renameSync(join(outDir, name), join(output, name));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function newestIn(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changedAt(path);
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** In milliseconds; 0 when there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
