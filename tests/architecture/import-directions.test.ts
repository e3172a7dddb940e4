import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

/**
 * What the files of a place may import of ours: the first place that matches a file counts. `{slice}` is the slice the
 * file itself belongs to. Computed from the folders, so a new slice needs no line here.
 */
const places: readonly { of: RegExp; may: readonly string[] }[] = [
  { of: /^shared\//, may: ['shared/'] },
  {
    of: /^main\/features\/(?<slice>[^/]+)\//,
    may: [
      'shared/',
      'main/storage/',
      'main/calls/',
      'main/files/',
      'main/host/host.ts',
      'main/features/{slice}/',
    ],
  },
  { of: /^main\/calls\//, may: ['shared/', 'main/storage/database.ts', 'main/calls/'] },
  {
    of: /^main\/(storage|files|logging)\//,
    may: ['shared/', 'main/storage/', 'main/files/', 'main/logging/'],
  },
  {
    of: /^main\/vault\//,
    may: [
      'shared/',
      'main/vault/',
      'main/features/',
      'main/storage/',
      'main/calls/',
      'main/files/',
      'main/logging/',
      'main/host/host.ts',
    ],
  },
  { of: /^main\/story\//, may: ['shared/', 'main/story/'] },
  {
    of: /^main\/host\/electron\//,
    may: [
      'shared/',
      'main/host/electron/',
      'main/host/[^/]+$',
      'main/files/',
      'main/vault/process-messages.ts',
    ],
  },
  {
    of: /^main\/host\/chromium\//,
    may: [
      'shared/',
      'main/host/chromium/',
      'main/host/[^/]+$',
      'main/files/',
      'main/vault/process-messages.ts',
    ],
  },
  {
    of: /^main\/host\/[^/]+$/,
    may: ['shared/', 'main/host/[^/]+$', 'main/story/', 'main/vault/process-messages.ts'],
  },
  { of: /^main\/cli\//, may: ['shared/', 'main/'] },
  {
    of: /^renderer\/features\/(?<slice>[^/]+)\//,
    may: [
      'shared/',
      'renderer/bridge/',
      'renderer/ui/',
      'renderer/editor/',
      'renderer/i18n/',
      'renderer/features/{slice}/',
    ],
  },
  { of: /^renderer\/ui\//, may: ['shared/', 'renderer/ui/', 'renderer/i18n/', 'renderer/styles/'] },
  {
    of: /^renderer\/(bridge|i18n|editor)\//,
    may: ['shared/', 'renderer/bridge/', 'renderer/i18n/', 'renderer/editor/', 'renderer/ui/'],
  },
  { of: /^renderer\//, may: ['shared/', 'renderer/'] },
];

/** Packages that only one place may touch. */
const keepers: Readonly<Record<string, RegExp>> = {
  'better-sqlite3': /^main\/storage\//,
  electron: /^main\/host\/electron\//,
  'electron-store': /^main\/host\/electron\//,
  'playwright-core': /^main\/(host\/chromium|cli)\//,
  docx: /^main\/features\/papers\/docx\//,
  'hash-wasm': /^main\/vault\/keys\//,
};

/** All that shared may import besides itself: packages without platform. */
const purePackages = ['zod', 'temporal-polyfill'];

const files = ['shared', 'main', 'renderer'].flatMap(sourceFiles);

describe('import directions', () => {
  it('are kept by every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it('are found when broken', () => {
    const broken = {
      path: 'renderer/features/cases/case-page.tsx',
      text: `import { x } from '../notes/room-screen.tsx';`,
    };
    expect(wrongImports(broken)).toHaveLength(1);
  });

  it('leave each package to its keeper', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => keepers[name] && !keepers[name].test(file.path))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('keep shared free of every platform', () => {
    const strays = sourceFiles('shared').flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('shared/') && !purePackages.includes(name))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });
});

function wrongImports(file: { path: string; text: string }): string[] {
  const place = places.find(({ of }) => of.test(file.path));
  if (!place) return [`${file.path} stands in no known place`];
  const slice = place.of.exec(file.path)?.groups?.slice ?? '';
  const allowed = place.may.map((start) => new RegExp(`^${start.replace('{slice}', slice)}`));
  return importsOf(file)
    .filter((name) => /^(shared|main|renderer|tests)\//.test(name))
    .filter((name) => !allowed.some((pattern) => pattern.test(name)))
    .map((name) => `${file.path} imports ${name}`);
}
