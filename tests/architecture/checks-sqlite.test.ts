import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

it('no code of ours opens SQLite but by way of the check of its binary', () => {
  const opens = /new Database\(/;
  const places = sourceFiles('main').filter(({ text }) => opens.test(text));
  expect(places.map(({ path }) => path)).toEqual(['main/storage/sqlite-binary.ts']);
});
