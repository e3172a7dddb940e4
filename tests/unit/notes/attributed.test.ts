import { describe, expect, it } from 'vitest';
import { attributed, standingOf } from '../../../shared/features/notes/attributed.ts';

describe('what stands before the words of somebody', () => {
  it.each([
    [null, 'Mevrouw Jansen zei', 'view'],
    [{ kind: 'seen' }, 'Mevrouw Jansen zag', 'fact'],
    [{ kind: 'heard', from: null }, 'Mevrouw Jansen hoorde', 'view'],
    [{ kind: 'heard', from: 'de huisarts' }, 'Mevrouw Jansen hoorde van de huisarts', 'view'],
    [{ kind: 'opinion' }, 'Volgens mevrouw Jansen', 'view'],
  ] as const)('keeps facts and views apart: %o', (source, words, standing) => {
    expect(attributed('mevrouw Jansen', source)).toBe(words);
    expect(standingOf(source)).toBe(standing);
  });
});
