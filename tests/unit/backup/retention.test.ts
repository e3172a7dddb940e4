import { describe, expect, it } from 'vitest';
import { OLDEST_DAYS, rollingOff } from '../../../shared/features/backup/retention.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);
const backups = (...days: string[]) =>
  days.map((text, index) => ({ day: day(text), countsAs: day(text), index }));
const daysLeft = (days: string[], today: string) => {
  const all = backups(...days);
  const off = new Set(rollingOff(all, day(today)));
  return all.filter((backup) => !off.has(backup)).map((backup) => backup.day);
};

describe('which backups stay', () => {
  it.each([
    { of: 'no backups', days: [], today: '2026-03-10', left: [] },
    { of: 'one', days: ['2026-03-10'], today: '2026-03-10', left: ['2026-03-10'] },
    {
      of: 'several of one day: the newest',
      days: ['2026-03-10', '2026-03-10', '2026-03-10'],
      today: '2026-03-10',
      left: ['2026-03-10'],
    },
    {
      of: 'every day for ten days: seven days, and the newest of each week before',
      // Tuesday 10 March back to Sunday 1 March.
      days: ['10', '09', '08', '07', '06', '05', '04', '03', '02', '01'].map((d) => `2026-03-${d}`),
      today: '2026-03-10',
      left: [
        '2026-03-10',
        '2026-03-09',
        '2026-03-08',
        '2026-03-07',
        '2026-03-06',
        '2026-03-05',
        '2026-03-04',
        '2026-03-01',
      ],
    },
    {
      of: 'one a week for six weeks: seven days that have one, not as far as 35 days back',
      days: ['2026-03-10', '2026-03-03', '2026-02-24', '2026-02-17', '2026-02-10', '2026-02-03'],
      today: '2026-03-10',
      left: ['2026-03-10', '2026-03-03', '2026-02-24', '2026-02-17', '2026-02-10'],
    },
    {
      of: 'a day 35 days ago goes, however few there are: the day that a deletion names',
      days: ['2026-03-10', '2026-02-04', '2026-02-03'],
      today: '2026-03-10',
      left: ['2026-03-10', '2026-02-04'],
    },
    {
      of: 'the newest stays, also when the clock has jumped ten years ahead',
      days: ['2026-03-10', '2026-03-09'],
      today: '2036-03-10',
      left: ['2026-03-10'],
    },
    {
      of: 'weeks over the turn of the year',
      days: ['2026-01-05', '2026-01-04', '2026-01-01', '2025-12-31', '2025-12-28'],
      today: '2026-01-05',
      left: ['2026-01-05', '2026-01-04', '2026-01-01', '2025-12-31', '2025-12-28'],
    },
  ])('$of', ({ days, today, left }) => {
    expect(daysLeft(days, today)).toEqual(left);
  });

  it('are at most eleven, and none older than deletion promises, after a year of every day', () => {
    let kept: { day: PlainDate; countsAs: PlainDate; index: number }[] = [];
    for (let passed = 0; passed < 366; passed += 1) {
      const today = day(new Date(Date.UTC(2027, 5, 1 + passed)).toISOString().slice(0, 10));
      kept = [{ day: today, countsAs: today, index: passed }, ...kept];
      const off = new Set(rollingOff(kept, today));
      kept = kept.filter((backup) => !off.has(backup));
      expect(kept.length).toBeLessThanOrEqual(11);
      const oldest = Date.parse(today) - Date.parse(kept.at(-1)?.day ?? today);
      expect(oldest / 86_400_000).toBeLessThan(OLDEST_DAYS);
    }
    // Seven days and the ends of the weeks before.
    expect(kept.length).toBeGreaterThanOrEqual(9);
  });
});
