import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'main/README.md',
  'renderer/README.md',
  'shared/README.md',
  'tests/README.md',
];

describe('the documents', () => {
  it('name only paths and scripts that are there', () => {
    const scripts = Object.keys(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts,
    );
    const missing = documents.flatMap((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const paths = [
        ...text.matchAll(/(?<![\w/.-])((?:shared|main|renderer|tests|\.ci)\/[\w./-]*\w)/g),
      ].map(([, path = '']) => path);
      const runs = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
      return [
        ...paths.filter((path) => !existsSync(join(root, path))),
        ...runs.filter((script) => !scripts.includes(script)).map((script) => `npm run ${script}`),
      ].map((what) => `${name}: ${what}`);
    });
    expect(missing).toEqual([]);
  });
});
