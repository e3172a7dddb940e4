import { describe, expect, it } from 'vitest';
import { readFrequentWords } from '../../../main/cli/engine/frequent-words.ts';
import { createTextChecker } from '../../../shared/features/plain-language/text-checker.ts';
import { guardText } from '../../../shared/features/role-guard/guard-text.ts';
import { applyFix, hasGap } from '../../../shared/features/text-help/apply-fix.ts';
import { meterOf } from '../../../shared/features/text-help/meter.ts';
import { mostSeriousFirst } from '../../../shared/features/text-help/most-serious-first.ts';
import { ofPlainLanguage, ofRoleGuard } from '../../../shared/features/text-help/of-engines.ts';
import { outsideOwnWords } from '../../../shared/features/text-help/own-words.ts';
import type { TextFinding } from '../../../shared/features/text-help/schema.ts';

const checker = createTextChecker(readFrequentWords());

function plain(text: string): TextFinding[] {
  const answer = checker.check(text, { profile: 'B1' });
  if ('error' in answer) throw new Error(answer.error.message);
  return answer.findings.map((finding) => ofPlainLanguage(text, finding));
}

describe('a remark on a text', () => {
  it('on a difficult word can be taken over or explained, and the rest stays to the letter', () => {
    const text = 'De gemeente beslist over de maatwerkvoorziening. U hoort dat in de brief.';
    const found = plain(text).find(({ said }) => said === 'maatwerkvoorziening');
    expect(found?.about).toBe('word');
    const kinds = found?.fixes.map(({ kind }) => kind) ?? [];
    expect(kinds).toContain('replace');
    expect(kinds).toContain('explain');
    for (const fix of found?.fixes ?? []) {
      const next = found ? applyFix(text, found, fix) : '';
      expect(next.startsWith('De gemeente beslist over de ')).toBe(true);
      expect(next.endsWith(' U hoort dat in de brief.')).toBe(true);
    }
  });

  it('on the role covers the sentence, has a neutral wording, and comes before every other', () => {
    const text = 'U krijgt zeker een maatwerkvoorziening, dat beloof ik u.';
    const role = guardText(text).findings.map((one) => ofRoleGuard(text, one, one.message));
    expect(role[0]).toMatchObject({ about: 'role', rule: 'promise', said: text });
    expect(role[0]?.fixes[0]?.text).not.toBe('');
    expect(mostSeriousFirst([...plain(text), ...role])[0]?.about).toBe('role');
  });

  it('is never made on what stands between quotation marks', () => {
    const text = 'Mevrouw zei: “Ik krijg geen maatwerkvoorziening.” Dat staat in de brief.';
    expect(plain(text).some(({ said }) => said === 'maatwerkvoorziening')).toBe(true);
    expect(
      outsideOwnWords(text, plain(text)).some(({ said }) => said === 'maatwerkvoorziening'),
    ).toBe(false);
  });

  it('says when something must still be filled in', () => {
    expect(hasGap({ kind: 'replace', text: 'De gemeente beslist op …' })).toBe(true);
    expect(hasGap({ kind: 'replace', text: 'De gemeente beslist.' })).toBe(false);
  });
});

describe('the meter', () => {
  it('is in whole fives from 0 to 100 and follows the band', () => {
    const of = (difficulty: number, band: 'green' | 'yellow' | 'red') =>
      meterOf({ difficulty, measured: true, band });
    expect(of(18.2, 'green')).toEqual({ kind: 'fits', ease: 80 });
    expect(of(44, 'yellow')).toEqual({ kind: 'almost', ease: 55 });
    expect(of(131, 'red')).toEqual({ kind: 'too_hard', ease: 0 });
    expect(of(-4, 'green')).toEqual({ kind: 'fits', ease: 100 });
  });

  it('measures nothing in a short text', () => {
    expect(meterOf({ difficulty: 90, measured: false, band: 'red' })).toEqual({
      kind: 'too_short',
    });
  });
});
