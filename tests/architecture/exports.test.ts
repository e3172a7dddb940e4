import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

it('every function and value that is exported is used by another file', () => {
  const files = ['shared', 'main', 'renderer', 'tests'].flatMap(sourceFiles);
  const filesWith = new Map<string, number>();
  for (const { text } of files) {
    for (const word of new Set(text.match(/\w+/g))) {
      filesWith.set(word, (filesWith.get(word) ?? 0) + 1);
    }
  }
  const exported = files
    .filter(({ path }) => !path.startsWith('tests/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|class|function\*?) (\w+)/gm)].map(
        ([, name = '']) => ({ path, name }),
      ),
    );
  const alone = exported.filter(({ name }) => filesWith.get(name) === 1);
  expect(alone.map(({ path, name }) => `${name} in ${path}`)).toEqual([]);
});
