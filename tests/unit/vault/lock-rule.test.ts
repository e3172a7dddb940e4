import { describe, expect, it } from 'vitest';
import { whetherToLock } from '../../../main/vault/lock/lock-rule.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** One look a second after the last, in a vault that locks after five minutes; what the clocks did in between is given. */
function verdict(ran: { wall: number; monotonic: number; idle?: number }) {
  const before = { wallMs: Date.UTC(2026, 2, 29, 0, 59, 59), monotonicMs: 10 * HOUR };
  const now = {
    wallMs: before.wallMs + ran.wall,
    monotonicMs: before.monotonicMs + ran.monotonic,
  };
  const activeAtMs = now.monotonicMs - (ran.idle ?? 0);
  const { kind, why } = {
    why: '',
    ...whetherToLock({ before, now, activeAtMs, lockAfterMs: 5 * MINUTE }),
  };
  return why === '' ? kind : `${kind}: ${why}`;
}

describe('whether an open vault must lock', () => {
  it.each([
    ['a usual second', { wall: SECOND, monotonic: SECOND }, 'stay'],
    ['the clock drifts a little', { wall: SECOND + 40, monotonic: SECOND - 40 }, 'stay'],
    ['summer time begins: UTC knows no jump', { wall: SECOND, monotonic: SECOND }, 'stay'],
    ['the time server puts it 50 s forward', { wall: 51 * SECOND, monotonic: SECOND }, 'stay'],
    ['the most it may run ahead', { wall: MINUTE, monotonic: SECOND }, 'stay'],
    ['a bit more than that', { wall: MINUTE + 1, monotonic: SECOND }, 'lock: clock'],
    ['the time server turns it back half a second', { wall: -500, monotonic: 1 }, 'stay'],
    ['the most it may run back', { wall: -999, monotonic: 1 }, 'stay'],
    ['a bit more than that, back', { wall: -SECOND, monotonic: 1 }, 'lock: clock'],
    ['the clock is put forward an hour', { wall: HOUR, monotonic: SECOND }, 'lock: clock'],
    ['the clock is put forward a day', { wall: DAY, monotonic: SECOND }, 'lock: clock'],
    ['the clock is put forward ten years', { wall: 10 * YEAR, monotonic: SECOND }, 'lock: clock'],
    ['the clock is put back two seconds', { wall: -SECOND, monotonic: SECOND }, 'lock: clock'],
    ['the clock is put back an hour', { wall: -HOUR, monotonic: SECOND }, 'lock: clock'],
    ['the clock is put back a day', { wall: -DAY, monotonic: SECOND }, 'lock: clock'],
    ['the clock is put back ten years', { wall: -10 * YEAR, monotonic: SECOND }, 'lock: clock'],
    [
      'a sleep where the monotonic clock stands still',
      { wall: 2 * MINUTE, monotonic: SECOND },
      'lock: clock',
    ],
    [
      'a sleep where both clocks run on',
      { wall: 2 * MINUTE, monotonic: 2 * MINUTE },
      'lock: clock',
    ],
    [
      'a sleep with the wall clock put back to its start',
      { wall: SECOND, monotonic: 2 * MINUTE },
      'lock: clock',
    ],
    ['the process was held for 20 s', { wall: 20 * SECOND, monotonic: 20 * SECOND }, 'stay'],
    ['the monotonic clock runs back', { wall: SECOND, monotonic: -1 }, 'lock: clock'],
  ])('%s', (_what, ran, expected) => {
    expect(verdict(ran)).toBe(expected);
  });

  it.each([
    [0, 'stay'],
    [4 * MINUTE + 29 * SECOND, 'stay'],
    [4 * MINUTE + 30 * SECOND, 'announce'],
    [5 * MINUTE - 1, 'announce'],
    [5 * MINUTE, 'lock: idle'],
    [DAY, 'lock: idle'],
    [-1, 'lock: idle'],
  ])('nobody was there for %d ms', (idle, expected) => {
    expect(verdict({ wall: SECOND, monotonic: SECOND, idle })).toBe(expected);
  });
});
