import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronBinary } from '../../main/host/electron/electron-binary.ts';
import { type TestFolder, testFolder } from './test-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const version = '45.4.1';

describe('finding Electron', () => {
  let folder: TestFolder;
  let said: string[];

  beforeEach(() => {
    folder = testFolder();
    said = [];
  });
  afterEach(() => folder.remove());

  const find = (more: { force?: boolean; mayFetch?: boolean; fetchPatienceMs?: number } = {}) =>
    electronBinary({ say: (line) => said.push(line), force: false, root: folder.path, ...more });

  /** The npm package as it comes: a version and an installer, no binary. */
  function aPackage(installer: string): string {
    const electron = join(folder.path, 'node_modules', 'electron');
    mkdirSync(electron, { recursive: true });
    writeFileSync(join(electron, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(electron, 'install.js'), installer);
    return electron;
  }

  /** A program that stands for the binary: it does what the script says when it is started. */
  function aBinary(electron: string, script: string): string {
    const binary = join(electron, 'dist', 'electron');
    mkdirSync(join(electron, 'dist'), { recursive: true });
    writeFileSync(binary, `#!/bin/sh\n${script}\n`);
    chmodSync(binary, 0o755);
    writeFileSync(join(electron, 'path.txt'), 'electron');
    return binary;
  }

  const timesFetched = (electron: string) =>
    existsSync(join(electron, 'tried')) ? readFileSync(join(electron, 'tried'), 'utf8').length : 0;
  const failingInstaller = `
    require('node:fs').appendFileSync(require('node:path').join(__dirname, 'tried'), 'x');
    process.exit(1);`;

  it('gives nothing when the package is not installed', async () => {
    expect(await find()).toBeUndefined();
    expect(said).toEqual([]);
  });

  it('gives the binary that is there and starts, without a word', async () => {
    const binary = aBinary(aPackage(failingInstaller), `echo ${version}`);
    expect(await find()).toBe(binary);
    expect(said).toEqual([]);
  });

  it.each([
    ['misses a library', 'echo "error while loading shared libraries" >&2; exit 127'],
    ['is another version', 'echo 44.0.0'],
    ['is no Electron at all', 'echo hello'],
  ])('counts one that %s as absent', async (_why, script) => {
    aBinary(aPackage(failingInstaller), script);
    expect(await find()).toBeUndefined();
  });

  it('says in one line that it fetches, tries once, and remembers that it failed', async () => {
    const electron = aPackage(failingInstaller);
    expect(await find()).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('15 seconds');
    expect(await find()).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(timesFetched(electron)).toBe(1);
  });

  it('tries again when it is forced, or when the version is another one', async () => {
    const electron = aPackage(failingInstaller);
    await find();
    await find({ force: true });
    expect(timesFetched(electron)).toBe(2);
    writeFileSync(join(electron, 'package.json'), JSON.stringify({ version: '45.4.2' }));
    await find();
    expect(timesFetched(electron)).toBe(3);
  });

  it('gives up on a download that takes too long', async () => {
    aPackage('setTimeout(() => undefined, 60_000);');
    const started = performance.now();
    expect(await find({ fetchPatienceMs: 500 })).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('gives the binary it fetched', async () => {
    const electron = aPackage(`
      const { chmodSync, mkdirSync, writeFileSync } = require('node:fs');
      mkdirSync(__dirname + '/dist');
      writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\necho ${version}\\n');
      chmodSync(__dirname + '/dist/electron', 0o755);
      writeFileSync(__dirname + '/path.txt', 'electron');`);
    expect(await find()).toBe(join(electron, 'dist', 'electron'));
  });

  it('fetches nothing when it may not', async () => {
    const electron = aPackage(failingInstaller);
    expect(await find({ mayFetch: false })).toBeUndefined();
    expect(timesFetched(electron)).toBe(0);
    expect(said).toEqual([]);
  });
});
