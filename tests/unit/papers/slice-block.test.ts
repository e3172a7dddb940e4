import { describe, expect, it } from 'vitest';
import { sliceBlock } from '../../../renderer/features/papers/slice-block.ts';
import { textBreaks } from '../../../renderer/features/papers/text-breaks.ts';
import { blockOfEveryKind } from './a-paper.ts';

describe('textBreaks', () => {
  it('tells words from sentences when a text has both', () => {
    const text = 'Ik wil naar mijn zus. En naar de moskee!\nDat is alles.';
    const starts = textBreaks(text);
    expect(starts.map(({ offset }) => text.slice(offset).split(/\s/)[0])).toEqual(
      text.split(/\s/).slice(1),
    );
    expect(starts.filter(({ isSentenceEnd }) => isSentenceEnd)).toEqual([
      { offset: text.indexOf('En'), isSentenceEnd: true },
      { offset: text.indexOf('Dat'), isSentenceEnd: true },
    ]);
  });

  it('breaks inside a word, never inside a character, when the word has no end', () => {
    const text = '👵🏽'.repeat(100);
    const offsets = textBreaks(text).map(({ offset }) => offset);
    expect(offsets.length).toBeGreaterThan(1);
    for (const offset of offsets) expect(text.slice(offset).isWellFormed()).toBe(true);
  });

  it('finds nothing to break when there is one word or none', () => {
    expect(textBreaks('')).toEqual([]);
    expect(textBreaks(' ja ')).toEqual([]);
  });
});

describe('sliceBlock', () => {
  it.each(Object.values(blockOfEveryKind))('keeps every word of $kind when it is cut', (block) => {
    const all = wordsOf(block);
    for (let at = 0; at <= all.length; at += 1) {
      const first = sliceBlock(block, 0, at);
      const rest = sliceBlock(block, at, Number.POSITIVE_INFINITY);
      expect(wordsOf(first)).toBe(all.slice(0, at));
      expect(wordsOf(rest)).toBe(all.slice(at));
    }
  });

  it('cuts over the border of two texts when a block has more than one', () => {
    const { unclear } = blockOfEveryKind;
    const at = unclear.text.length + 'De gemeente '.length;
    expect(sliceBlock(unclear, at, Number.POSITIVE_INFINITY)).toEqual({
      ...unclear,
      text: '',
      detail: 'beslist hierover.',
    });
  });
});

/** All texts of a block after each other, in reading order. */
function wordsOf(block: object): string {
  return Object.entries(block)
    .filter(([name]) => name !== 'kind' && name !== 'key')
    .flatMap(([, value]) => value)
    .join('');
}
