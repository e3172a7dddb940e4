import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

it('every command of a screen shows its refusal, or is a command that the strip tells of', () => {
  const silent = sourceFiles('renderer').flatMap(({ path, text }) =>
    [...text.matchAll(/const (\w+) = useCommandCall\(/g)]
      .map(([, name = '']) => name)
      .filter((name) => !looksAtRefusal(text, name))
      .map((name) => `${name} in ${path}`),
  );
  expect(silent).toEqual([]);
});

/** It reads the error, waits for the answer itself, or hands the whole command to something that does. */
function looksAtRefusal(text: string, name: string): boolean {
  return [
    new RegExp(`\\b${name}\\.(isError|error|mutateAsync)\\b`),
    new RegExp(`\\b${name}\\.mutate\\([^;]*onError`),
    new RegExp(`\\.\\.\\.${name}\\b`),
    new RegExp(`[[{(=,]\\s*${name}\\s*[\\]}),]`),
  ].some((look) => look.test(text));
}
