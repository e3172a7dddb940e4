import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignPositions } from '../../../shared/features/notes/assign-positions.ts';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import { aLine } from '../../support/builders.ts';

const a = aLine({ text: 'a' });
const b = aLine({ text: 'b' });
const c = aLine({ text: 'c' });
const d = aLine({ text: 'd' });

function positionsOf(lines: readonly NoteLine[], previous: [NoteLine, number][]): number[] {
  const earlier = new Map(previous.map(([{ id }, position]) => [id, position]));
  return assignPositions(lines, earlier).map(({ position }) => position);
}

function isRising(positions: readonly number[]): boolean {
  return positions.every((position, at) => at === 0 || position > (positions[at - 1] ?? position));
}

describe('assignPositions', () => {
  it('keeps every position when the order is the same', () => {
    expect(
      positionsOf(
        [a, b, c],
        [
          [a, -4],
          [b, 2.5],
          [c, 90],
        ],
      ),
    ).toEqual([-4, 2.5, 90]);
  });

  it('takes the middle between its neighbours when a line is put in', () => {
    expect(
      positionsOf(
        [a, c, b],
        [
          [a, 10],
          [b, 20],
        ],
      ),
    ).toEqual([10, 15, 20]);
    expect(
      positionsOf(
        [a, c, d, b],
        [
          [a, 10],
          [b, 40],
        ],
      ),
    ).toEqual([10, 20, 30, 40]);
  });

  it('goes on outside the ends when lines are put before or after all others', () => {
    const [before, ...kept] = positionsOf(
      [c, a, b, d],
      [
        [a, 10],
        [b, 20],
      ],
    );
    expect(before).toBeLessThan(10);
    expect(kept.slice(0, 2)).toEqual([10, 20]);
    expect(kept[2]).toBeGreaterThan(20);
  });

  it('changes only the line that moved when the last becomes the first', () => {
    const [moved, ...kept] = positionsOf(
      [d, a, b, c],
      [
        [a, 1],
        [b, 2],
        [c, 3],
        [d, 4],
      ],
    );
    expect(kept).toEqual([1, 2, 3]);
    expect(moved).toBeLessThan(1);
  });

  it('numbers all anew when there is no room between two lines', () => {
    const positions = positionsOf(
      [a, c, b],
      [
        [a, 1],
        [b, 1 + 1e-7],
      ],
    );
    expect(isRising(positions)).toBe(true);
    expect(positions[2]).toBeGreaterThan(2);
  });

  it('numbers from the start when nothing was stored', () => {
    const positions = positionsOf([a, b, c], []);
    expect(isRising(positions)).toBe(true);
    expect(assignPositions([], new Map())).toEqual([]);
  });

  it('always rises, changes nothing but positions, and keeps what rises already', () => {
    const pool = Array.from({ length: 12 }, (_, at) => aLine({ text: `zin ${at}` }));
    const position = fc.oneof(
      fc.integer({ min: -20, max: 20 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    const stored = fc.array(fc.option(position), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), stored, (lines, positions) => {
        const previous = new Map(
          pool.flatMap(({ id }, at) => {
            const known = positions[at];
            return known == null ? [] : [[id, known] as const];
          }),
        );
        const placed = assignPositions(lines, previous);
        expect(placed.map(({ position: at, ...line }) => line)).toEqual(
          lines.map(({ position: at, ...line }) => line),
        );
        const now = placed.map(({ position: at }) => at);
        expect(isRising(now)).toBe(true);
        expect(now.every(Number.isFinite)).toBe(true);
        const again = new Map(placed.map(({ id, position: at }) => [id, at]));
        expect(assignPositions(placed, again)).toEqual(placed);
      }),
      { numRuns: 1000 },
    );
  });

  it('rewrites few lines when a hundred are typed one after the other at the same place', () => {
    let lines: NoteLine[] = assignPositions([a, b], new Map());
    let rewritten = 0;
    for (let count = 0; count < 100; count += 1) {
      const previous = new Map(lines.map(({ id, position }) => [id, position]));
      const typed = aLine({ text: `zin ${count}` });
      lines = assignPositions([...lines.slice(0, -1), typed, ...lines.slice(-1)], previous);
      rewritten += lines.filter(
        ({ id, position }) => previous.has(id) && previous.get(id) !== position,
      ).length;
      expect(isRising(lines.map(({ position }) => position))).toBe(true);
    }
    expect(rewritten).toBeLessThan(300);
  });
});
