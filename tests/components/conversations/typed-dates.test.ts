import { describe, expect, it } from 'vitest';
import { readDate, readTime, writeDate } from '../../../renderer/ui/read-date.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const today = PlainDate.parse('2026-11-22');

describe('a day as people type it', () => {
  it.each([
    ['3-12-2026', '2026-12-03'],
    ['03/12/26', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['3 december 2026', '2026-12-03'],
    ['donderdag 3 december 2026', '2026-12-03'],
    ['3 dec', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['29-2-2028', '2028-02-29'],
  ])('is read day first: %s', (typed, day) => {
    expect(readDate(typed, today)).toBe(day);
  });

  it('is the first such day to come when the year is missing', () => {
    expect([readDate('22 november', today), readDate('21 november', today)]).toEqual([
      '2026-11-22',
      '2027-11-21',
    ]);
  });

  it.each(['', 'volgende week', '31-2-2027', '29-2-2027', '12', '3-13-2026', '3 ma 2026'])(
    'is no day when it is not on the calendar or not clear: "%s"',
    (typed) => {
      expect(readDate(typed, today)).toBeNull();
    },
  );

  it('reads back what it wrote', () => {
    expect(readDate(writeDate(today), today)).toBe(today);
  });
});

describe('a time as people type it', () => {
  it.each([
    ['10.30', '10:30'],
    ['10:30', '10:30'],
    ['9', '09:00'],
    ['1430', '14:30'],
    ['14 uur', '14:00'],
  ])('is read: %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '25.00', '10.75', 'half elf'])('is no time: "%s"', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});
