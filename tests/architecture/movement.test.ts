import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files.ts';

it('every movement stands still for whoever asked their computer for less of it', () => {
  const folder = join(root, 'renderer');
  const moving = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n'))
    .filter((line) => /^\s*(animation|transition)(-duration)?:/.test(line));
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter((line) => !line.includes('var(--slide)'))).toEqual([]);
});
