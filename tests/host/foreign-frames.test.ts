import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whoeverElseAsks } from '../fuzz/foreign-frame.ts';
import { foundInWords } from '../fuzz/found-in-words.ts';

it('a frame that is not our page gets a code, whatever it calls itself and whatever it asks', async () => {
  const found = await fc.check(await whoeverElseAsks(), { seed: 20261126, numRuns: 500 });
  expect(found.failed, found.failed ? foundInWords(found) : '').toBe(false);
});
