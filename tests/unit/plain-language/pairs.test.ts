import { describe, expect, it } from 'vitest';
import { rank, readPairs } from './pairs/ranking.ts';

/** Hard and plain sides of one message. `build` is what the weights were chosen on, `measure` what they are held against; `fresh` was
 * written after both, in the styles of letters, notes of helpers and courts, and nothing was tuned on it. */
describe.each(['build', 'measure', 'fresh'])('the pairs to %s on', (name) => {
  const pairs = readPairs(new URL(`./pairs/${name}.json`, import.meta.url));
  const ranking = rank(pairs);

  it('are many, and many of them short', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(45);
    expect(pairs.filter(({ set }) => set === 'short').length).toBeGreaterThanOrEqual(20);
    expect(pairs.filter(({ profile }) => profile === 'A2').length).toBeGreaterThanOrEqual(8);
  });

  it('are ranked right, also where the hard side is the short one', () => {
    expect(ranking.ranked).toBeGreaterThanOrEqual(0.97);
    expect(ranking.shortRanked).toBeGreaterThanOrEqual(0.93);
  });

  it('show green on plain sides and not on hard ones', () => {
    expect(ranking.plainGreen).toBeGreaterThanOrEqual(0.9);
    expect(ranking.hardGreen).toBeLessThanOrEqual(0.08);
  });

  it('have no rule that is red on many plain sides', () => {
    expect(Object.entries(ranking.redOnPlain).filter(([, share]) => share > 0.1)).toEqual([]);
  });

  it('are told apart better than by LIX or the length of sentences', () => {
    expect(ranking.ranked).toBeGreaterThan(ranking.lixRanked);
    expect(ranking.ranked).toBeGreaterThan(ranking.sentenceRanked);
  });
});
