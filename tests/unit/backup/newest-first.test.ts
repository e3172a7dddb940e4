import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../shared/features/backup/newest-first.ts';
import { rollingOff } from '../../../shared/features/backup/retention.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const today = PlainDate.parse('2026-03-10');
const backups = (changes: Readonly<Record<number, string>>) =>
  Object.entries(changes).map(([counter, day]) => ({
    day: PlainDate.parse(day),
    counter: Number(counter),
    hashStart: '0123abcd',
    isProven: true,
  }));
const order = (changes: Readonly<Record<number, string>>, on = today) =>
  newestFirst(backups(changes), on).map(({ counter }) => counter);

describe('the order of backups', () => {
  it.each([
    { of: 'a clock that was right', changes: { 8: '2026-03-08', 10: '2026-03-10' }, all: [10, 8] },
    {
      of: 'a clock that was ten years ahead once, three days ago',
      changes: { 7: '2036-03-07', 8: '2026-03-08', 9: '2026-03-09', 10: '2026-03-10' },
      all: [10, 9, 8, 7],
    },
    {
      of: 'a clock that was a day ahead this morning',
      changes: { 8: '2026-03-08', 9: '2026-03-11', 10: '2026-03-10' },
      all: [10, 9, 8],
    },
    {
      of: 'a clock that was ten years behind and is right again',
      changes: { 8: '2026-03-08', 9: '2016-03-09', 10: '2026-03-10' },
      all: [10, 8, 9],
    },
    {
      of: 'an older backup put back, and worked in the day after',
      changes: { 20: '2026-03-09', 6: '2026-03-10' },
      all: [6, 20],
    },
  ])('is that of the changes after $of', ({ changes, all }) => {
    expect(order(changes)).toEqual(all);
  });

  it('is that of the changes while the clock is ten years behind', () => {
    const changes = { 8: '2026-03-08', 9: '2026-03-09', 10: '2016-03-10' };
    expect(order(changes, PlainDate.parse('2016-03-10'))).toEqual([10, 9, 8]);
  });
});

describe('what rolls off when a clock was wrong', () => {
  const goneOn = (changes: Readonly<Record<number, string>>, day: string) => {
    const on = PlainDate.parse(day);
    return rollingOff(newestFirst(backups(changes), on), on).map(({ counter }) => counter);
  };

  it('is a backup of a day ahead, 35 days after the next was made', () => {
    const changes = { 7: '2036-03-07', 8: '2026-03-08', 9: '2026-04-10' };
    expect(goneOn(changes, '2026-04-11')).toEqual([]);
    expect(goneOn(changes, '2026-04-12')).toEqual([8, 7]);
  });

  it('is nothing while the clock is behind: not what is there, and not the fresh one', () => {
    const week = Object.fromEntries([3, 4, 5, 6, 7, 8].map((d) => [d, `2026-03-0${d}`]));
    expect(goneOn({ ...week, 9: '2016-03-09' }, '2016-03-09')).toEqual([]);
    expect(goneOn({ ...week, 9: '2026-03-07' }, '2026-03-07')).toEqual([7]);
  });
});
