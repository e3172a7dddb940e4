import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { growingWait } from '../../../main/vault/growing-wait.ts';
import { VaultId } from '../../../shared/primitives/ids.ts';

it('the wait after wrong tries doubles up to a minute, runs out, and starts over after a right one', () => {
  let now = 1000;
  const wait = growingWait(() => now);
  const vault = VaultId.parse(randomUUID());
  const other = VaultId.parse(randomUUID());
  const waits = Array.from({ length: 10 }, () => wait.wrongTry(vault));
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  expect(wait.remainingMs(vault)).toBe(60_000);
  expect(wait.remainingMs(other)).toBe(0);
  now += 59_999;
  expect(wait.remainingMs(vault)).toBe(1);
  now += 1;
  expect(wait.remainingMs(vault)).toBe(0);
  // That it may be tried again does not make it a first try.
  expect(wait.wrongTry(vault)).toBe(60_000);
  wait.rightTry(vault);
  expect(wait.remainingMs(vault)).toBe(0);
  expect(wait.wrongTry(vault)).toBe(500);
});
