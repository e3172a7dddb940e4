import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

it('15: no code of ours hands an address or a file to the system to open, nor a crash to anyone', () => {
  const handsOut = /\b(openExternal|openPath|showItemInFolder|addRecentDocument|crashReporter)\b/;
  const strays = sourceFiles('main').filter(({ text }) => handsOut.test(text));
  expect(strays.map(({ path }) => path)).toEqual([]);
});
