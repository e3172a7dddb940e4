import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../../shared/features/notes/longest-rise.ts';

/** Tries every selection. */
function longestByTrying(row: readonly (number | null)[]): number {
  let longest = 0;
  for (let choice = 0; choice < 2 ** row.length; choice += 1) {
    const chosen = row.filter((_, at) => (choice >> at) & 1);
    const isRise = chosen.every(
      (number, at) => number !== null && (at === 0 || number > (chosen[at - 1] ?? number)),
    );
    if (isRise) longest = Math.max(longest, chosen.length);
  }
  return longest;
}

describe('longestRise', () => {
  it('is rising and as long as can be, whatever the row', () => {
    const row = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 9 });
    fc.assert(
      fc.property(row, (numbers) => {
        const at = [...longestRise(numbers)].toSorted((one, two) => one - two);
        const rise = at.map((index) => numbers[index]);
        expect(rise.every((number) => typeof number === 'number')).toBe(true);
        expect(rise.every((number, i) => i === 0 || (number ?? 0) > (rise[i - 1] ?? 0))).toBe(true);
        expect(rise).toHaveLength(longestByTrying(numbers));
      }),
      { numRuns: 300 },
    );
  });
});
