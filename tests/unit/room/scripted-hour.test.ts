import { describe, expect, it } from 'vitest';
import { speakers } from '../../../shared/features/notes/schema.ts';
import { PaceSign } from '../../../shared/features/pace/schema.ts';
import { scriptedHour } from '../../support/scripted-hour/scripted-hour.ts';

const hour = scriptedHour();
const said = hour.filter((one) => one.kind === 'said');

describe('the scripted hour', () => {
  it('is an hour of talk of all four speakers', () => {
    expect(said.length).toBeGreaterThan(570);
    expect(new Set(said.map(({ speaker }) => speaker))).toEqual(new Set(speakers));
    expect(new Set(said.map(({ text }) => text)).size).toBeGreaterThan(said.length * 0.97);
  });

  it('has a misunderstanding in each direction that is put right later', () => {
    for (const by of ['inhabitant', 'partner'] as const) {
      const verdicts = hour.flatMap((one) =>
        one.kind === 'given_back' && one.by === by ? [one.verdict] : [],
      );
      expect(verdicts).toContain('anders');
      expect(verdicts.slice(verdicts.indexOf('anders'))).toContain('klopt');
    }
  });

  it('has agreements, questions, own words, a break and signs that are in the list', () => {
    const marks = said.map(({ mark }) => mark);
    for (const mark of ['agreement', 'question', 'quote', 'key_point'] as const) {
      expect(marks).toContain(mark);
    }
    expect(hour.some(({ kind }) => kind === 'break')).toBe(true);
    const signs = hour.flatMap((one) => (one.kind === 'sign' ? [one.sign] : []));
    expect(signs.every((sign) => PaceSign.safeParse(sign).success)).toBe(true);
    expect(signs.length).toBeGreaterThan(1);
  });
});
