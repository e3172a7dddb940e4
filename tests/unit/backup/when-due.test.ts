import { describe, expect, it } from 'vitest';
import { backupName, readBackupName } from '../../../shared/features/backup/backup-name.ts';
import {
  daysWithout,
  isBackupDue,
  isKeepingElsewhereDue,
  isTrialDue,
} from '../../../shared/features/backup/when-due.ts';
import { Instant, PlainDate } from '../../../shared/primitives/plain-date.ts';

const at = (text: string) => Instant.parse(`2026-${text}:00.000Z`);

describe('days without a good backup', () => {
  it.each([
    { of: 'none yet, in a new vault', lastAt: null, days: null },
    { of: 'a weekend', lastAt: at('03-06T17:00'), days: null },
    { of: 'a week of failing', lastAt: at('03-02T09:00'), days: 7 },
  ])('are said from the fourth: $of', ({ lastAt, days }) => {
    expect(daysWithout(lastAt, at('03-09T09:00'))).toBe(days);
  });
});

describe('a backup at lock', () => {
  it.each([
    { of: 'the first', counter: 1, lastCounter: null, lastAt: null, due: true },
    { of: 'nothing changed', counter: 4, lastCounter: 4, lastAt: at('03-01T09:00'), due: false },
    {
      of: 'changed, an hour later',
      counter: 5,
      lastCounter: 4,
      lastAt: at('03-03T09:00'),
      due: true,
    },
    {
      of: 'changed, within the hour',
      counter: 5,
      lastCounter: 4,
      lastAt: at('03-03T09:01'),
      due: false,
    },
    {
      of: 'a clock that was set back',
      counter: 5,
      lastCounter: 4,
      lastAt: at('12-31T09:00'),
      due: true,
    },
  ])('$of: $due', ({ due, of: _, ...parts }) => {
    expect(isBackupDue({ ...parts, now: at('03-03T10:00') })).toBe(due);
  });
});

describe('what comes back', () => {
  it.each([
    { last: null, trial: true, elsewhere: true },
    { last: at('03-03T10:00'), trial: false, elsewhere: false },
    { last: at('02-25T10:00'), trial: false, elsewhere: false },
    { last: at('02-24T10:00'), trial: false, elsewhere: true },
    { last: at('02-01T10:00'), trial: true, elsewhere: true },
    { last: at('09-01T10:00'), trial: true, elsewhere: true },
  ])('last on $last: trial $trial, elsewhere $elsewhere', ({ last, trial, elsewhere }) => {
    expect(isTrialDue(last, at('03-03T10:00'))).toBe(trial);
    expect(isKeepingElsewhereDue(last, at('03-03T10:00'))).toBe(elsewhere);
  });
});

describe('the name of a backup', () => {
  it.each([true, false])('reads as it was written, proven %s', (isProven) => {
    const name = {
      day: PlainDate.parse('2026-11-25'),
      counter: 417,
      hashStart: '9f3a01bc',
      isProven,
    };
    expect(readBackupName(backupName(name))).toEqual(name);
  });

  it.each([
    'naast.db',
    'naast-back-up-2026-13-25-000417-9f3a01bc.tar',
    'naast-back-up-2026-11-25-000417-9f3a01bc.tar.unfinished',
    '../naast-back-up-2026-11-25-000417-9f3a01bc.tar',
  ])('is not %s', (name) => {
    expect(readBackupName(name)).toBeUndefined();
  });
});
