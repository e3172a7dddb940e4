import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFolder } from '../../main/host/app-folders.ts';

const config = readFileSync(join(programFolder(), 'electron-builder.yml'), 'utf8');

describe('the packaged Naast', () => {
  it('has every fuse set that closes a door', () => {
    expect(Object.fromEntries(entriesUnder('electronFuses'))).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });

  it('is one archive, with only the binaries of SQLite beside it', () => {
    expect(settingOf('asar')).toBe('true');
    expect(itemsUnder('asarUnpack')).toEqual(['node_modules/better-sqlite3/prebuilds/**']);
  });

  it('holds the two builds and SQLite, and nothing else of what was installed', () => {
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

function entriesUnder(key: string): [string, string][] {
  return linesUnder(key).map((line) => {
    const [name = '', value = ''] = line.trim().split(': ');
    return [name, value];
  });
}
