import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasuredItem, paginate } from '../../../renderer/features/papers/paginate.ts';

const PAGE = 100;
const END = Number.POSITIVE_INFINITY;

describe('paginate', () => {
  it('puts everything on one page when it fits', () => {
    expect(itemsByPage([item(40), item(40)])).toEqual([[0, 1]]);
  });

  it('moves a block to the next page whole when it does not fit any more', () => {
    expect(itemsByPage([item(60), item(50), item(40)])).toEqual([[0], [1, 2]]);
  });

  it('counts the space between blocks, and none at the top of a page, when blocks just fit', () => {
    const spaced = (height: number) => item(height, { spaceBefore: 10 });
    expect(itemsByPage([spaced(50), spaced(40)])).toEqual([[0, 1]]);
    expect(itemsByPage([spaced(50), spaced(41)])).toEqual([[0], [1]]);
    expect(itemsByPage([spaced(60), spaced(50), spaced(40)])).toEqual([[0], [1, 2]]);
  });

  it('takes a heading along to the next page when its first block does not fit under it', () => {
    const heading = item(10, { staysWithNext: true });
    expect(itemsByPage([item(80), heading, item(30)])).toEqual([[0], [1, 2]]);
    expect(itemsByPage([heading, item(30), item(80)])).toEqual([[0, 1], [2]]);
  });

  it('shows a heading without anything under it when it is the last thing', () => {
    expect(itemsByPage([item(95), item(10, { staysWithNext: true })])).toEqual([[0], [1]]);
  });

  it('splits a text at the ends of sentences when it is higher than a page', () => {
    const long = text({ lines: 25, sentenceEnds: [3, 8, 17, 24] });
    expect(paginate([long], PAGE)).toEqual([
      [{ item: 0, from: 0, to: 8 }],
      [{ item: 0, from: 8, to: 17 }],
      [{ item: 0, from: 17, to: END }],
    ]);
  });

  it('splits a text between words when one sentence is higher than a page', () => {
    expect(paginate([text({ lines: 15, sentenceEnds: [] })], PAGE)).toEqual([
      [{ item: 0, from: 0, to: 10 }],
      [{ item: 0, from: 10, to: END }],
    ]);
  });

  it('begins a long text under its heading when a fair part of the page is left', () => {
    const heading = item(10, { staysWithNext: true });
    const long = text({ lines: 12, sentenceEnds: [2, 4, 6] });
    expect(paginate([item(40), heading, long], PAGE)).toEqual([
      [
        { item: 0, from: 0, to: END },
        { item: 1, from: 0, to: END },
        { item: 2, from: 0, to: 4 },
      ],
      [{ item: 2, from: 4, to: END }],
    ]);
    expect(itemsByPage([item(80), heading, long])).toEqual([[0], [1, 2], [2]]);
  });

  it('goes on under a long text when there is room after its last part', () => {
    const long = text({ lines: 15, sentenceEnds: [10] });
    expect(itemsByPage([long, item(50), item(10)])).toEqual([[0], [0, 1], [2]]);
  });

  it('keeps on one page what would not fit there only when nothing can be split', () => {
    expect(itemsByPage([item(20), item(150), item(20)])).toEqual([[0], [1], [2]]);
  });

  it('makes one page when a page has no end', () => {
    expect(paginate([item(0), item(5000)], END)).toHaveLength(1);
  });

  it('loses, repeats, splits and overfills nothing when a paper is of any shape', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const pages = paginate(items, PAGE);
        const slices = pages.flat();

        expect(slices.filter(({ from }) => from === 0).map(({ item }) => item)).toEqual([
          ...items.keys(),
        ]);
        for (const [at, { item: number, from }] of slices.entries()) {
          const before = slices[at - 1];
          if (from > 0) expect(before).toMatchObject({ item: number, to: from });
          if (from > 0) expect(items[number]?.height).toBeGreaterThan(PAGE);
          if (from === 0 && before) expect(before.to).toBe(END);
        }
        for (const page of pages) {
          expect(heightOf(page, items)).toBeLessThanOrEqual(PAGE);
          expect(items[page.at(-1)?.item ?? -1]?.staysWithNext).not.toBe(true);
        }
      }),
    );
  });
});

function itemsByPage(items: readonly MeasuredItem[]): number[][] {
  return paginate(items, PAGE).map((page) => page.map(({ item: number }) => number));
}

function item(height: number, details: Partial<MeasuredItem> = {}): MeasuredItem {
  return { height, spaceBefore: 0, staysWithNext: false, breaks: [], ...details };
}

/** A text with one word on each line of 10 high, of which some end a sentence. */
function text(of: { lines: number; sentenceEnds: readonly number[] }): MeasuredItem {
  const breaks = Array.from({ length: of.lines - 1 }, (_, at) => ({
    offset: at + 1,
    heightAbove: (at + 1) * 10,
    heightBelow: (of.lines - at - 1) * 10,
    isSentenceEnd: of.sentenceEnds.includes(at + 1),
  }));
  return item(of.lines * 10, { breaks });
}

function heightOf(
  page: readonly { item: number; from: number; to: number }[],
  items: readonly MeasuredItem[],
): number {
  return page.reduce((height, { item: number, from, to }, at) => {
    const { spaceBefore, breaks, height: whole } = items[number] ?? item(0);
    const above = breaks.find(({ offset }) => offset === to)?.heightAbove ?? whole;
    const gone = whole - (breaks.find(({ offset }) => offset === from)?.heightBelow ?? whole);
    return height + (at === 0 ? 0 : spaceBefore) + above - gone;
  }, 0);
}

const anyHeading = fc.constant(item(8, { spaceBefore: 5, staysWithNext: true }));
const anyBlock = fc.record({
  height: fc.integer({ min: 1, max: 50 }),
  spaceBefore: fc.integer({ min: 0, max: 10 }),
  staysWithNext: fc.constant(false),
  breaks: fc.constant([]),
});
const anyLongText = fc
  .record({
    lines: fc.integer({ min: 11, max: 60 }),
    sentenceEnds: fc.array(fc.integer({ min: 1, max: 60 })),
  })
  .map(text);
/** Headings that fit on a page together with what stands under them. */
const anyItems = fc
  .array(fc.tuple(fc.array(anyHeading, { maxLength: 3 }), fc.oneof(anyBlock, anyLongText)), {
    maxLength: 25,
  })
  .map((parts) => parts.flatMap(([headings, block]) => [...headings, block]));
