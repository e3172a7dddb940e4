import { expect, it } from 'vitest';
import { isTooLarge } from '../../../shared/contract/call-size.ts';

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let made = 0; made < depth; made += 1) value = { value };
  return value;
}

it.each([
  ['nothing', undefined, false],
  [
    'a usual call',
    { call: 'notes.save', input: { changed: [{ text: 'Ik wil naar huis.' }] } },
    false,
  ],
  [
    'the notes of a very long day',
    { input: Array(9000).fill({ text: 'x'.repeat(500), a: 1 }) },
    false,
  ],
  ['a text that is far too long', { input: 'x'.repeat(8_000_001) }, true],
  ['many texts that are too long together', Array(90).fill('x'.repeat(100_000)), true],
  ['bytes that are too many', { input: new Uint8Array(8_000_001) }, true],
  ['too many parts', Array(500_000).fill(0), true],
  ['as deep as any of ours', nested(30), false],
  ['too deep', nested(41), true],
])('%s', (_what, call, expected) => {
  expect(isTooLarge(call)).toBe(expected);
});
