import { describe, expect, it } from 'vitest';
import { keyOfSign, signKeys } from '../../../shared/features/pace/data/sign-keys.ts';
import { isTooFast, minutesWithoutBreak } from '../../../shared/features/pace/rules.ts';
import { type PaceMark, PaceSign, type Pause } from '../../../shared/features/pace/schema.ts';
import { PaceMarkId } from '../../../shared/primitives/ids.ts';
import { Instant } from '../../../shared/primitives/plain-date.ts';

const at = (clock: string) => Instant.parse(`2026-03-03T${clock}:00.000Z`);
const mark = (sign: PaceSign, clock: string): PaceMark => ({
  id: PaceMarkId.parse(crypto.randomUUID()),
  sign,
  at: at(clock),
});
const pause = (from: string, to: string | null): Pause => ({
  kind: 'break',
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
});

describe('a slower pace is suggested', () => {
  const twice = [mark('o3', '10:10'), mark('over', '10:18')];
  const about = { marks: twice, pauses: [], seenAt: null, now: at('10:19') };

  it.each([
    ['after two over-signs within ten minutes', about, true],
    ['not after one', { ...about, marks: twice.slice(1) }, false],
    [
      'not when they lie further apart',
      { ...about, marks: [mark('o1', '10:05'), ...twice.slice(1)] },
      false,
    ],
    [
      'not for under-signs',
      { ...about, marks: [mark('u1', '10:17'), mark('under', '10:18')] },
      false,
    ],
    ['not once a break was taken', { ...about, pauses: [pause('10:18', '10:19')] }, false],
    ['again when a break came before them', { ...about, pauses: [pause('10:01', '10:05')] }, true],
    ['not once it was seen', { ...about, seenAt: at('10:18') }, false],
    ['not when it is long ago', { ...about, now: at('10:29') }, false],
  ])('%s', (_when, given, expected) => {
    expect(isTooFast(given)).toBe(expected);
  });
});

describe('the time without a break', () => {
  const startedAt = at('10:00');
  it.each([
    ['counts from the start', [], '10:46', 46],
    ['counts from the last break', [pause('10:20', '10:30')], '10:46', 16],
    ['stands still while a break lasts', [pause('10:20', null)], '10:46', 0],
  ])('%s', (_how, pauses, now, minutes) => {
    expect(minutesWithoutBreak({ startedAt, pauses, now: at(now) })).toBe(minutes);
  });
});

it('every sign has one key of its own', () => {
  const keys = PaceSign.options.map(keyOfSign);
  expect(keys).not.toContain('');
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(signKeys).sort()).toEqual([...keys].sort());
});
