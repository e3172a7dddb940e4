import { describe, expect, it } from 'vitest';
import { attributed } from '../../../shared/features/notes/attributed.ts';

describe('what stands before the words of somebody', () => {
  it.each([
    [null, 'Mevrouw Jansen zei'],
    [{ kind: 'seen' }, 'Mevrouw Jansen zag'],
    [{ kind: 'heard', from: null }, 'Mevrouw Jansen hoorde'],
    [{ kind: 'heard', from: 'de huisarts' }, 'Mevrouw Jansen hoorde van de huisarts'],
    [{ kind: 'opinion' }, 'Volgens mevrouw Jansen'],
  ] as const)('keeps facts and views apart: %o', (source, words) => {
    expect(attributed('mevrouw Jansen', source)).toBe(words);
  });
});
