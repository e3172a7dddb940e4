import { describe, expect, it } from 'vitest';
import { after, asked, room } from '../../../shared/features/hearings/data/hearing-texts.ts';
import { papersBy } from '../../../shared/features/hearings/papers-by.ts';
import { HearingKind } from '../../../shared/features/hearings/schema.ts';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const by = (kind: HearingKind, on: string) =>
  papersBy(kind, PlainDate.parse(on), lawBook)?.lastDay ?? null;

describe('the last day on which papers must have arrived', () => {
  it.each([
    ['hoorzitting', '2026-12-15', '2026-12-04'],
    ['beroep', '2026-12-15', '2026-12-04'],
    // The eleventh day is a Saturday and the first day of Christmas: a term counted back does not move.
    ['hoorzitting', '2027-01-05', '2026-12-25'],
    ['beroep', '2026-12-16', '2026-12-05'],
  ] as const)('for a %s on %s is the eleventh day before, %s', (kind, on, lastDay) => {
    expect(by(kind, on)).toBe(lastDay);
  });

  it('is safe on the working day before it, and no earlier', () => {
    const safe = (on: string) => papersBy('hoorzitting', PlainDate.parse(on), lawBook)?.safeDay;
    // The last day is a Sunday, a Friday, and the first day of Christmas.
    expect(safe('2026-03-26')).toBe('2026-03-13');
    expect(safe('2026-12-15')).toBe('2026-12-03');
    expect(safe('2027-01-05')).toBe('2026-12-24');
  });

  it.each([
    ['hoorzitting', 'Awb 7:4'],
    ['beroep', 'Awb 8:58'],
  ] as const)('for a %s rests on %s', (kind, article) => {
    const steps = papersBy(kind, PlainDate.parse('2026-12-15'), lawBook)?.steps ?? [];
    expect(steps.map(({ basis }) => basis).join()).toContain(article);
  });

  it('is not given for a day before the law', () => {
    expect(by('hoorzitting', '1993-12-31')).toBeNull();
  });
});

describe('what stands on the zittingsblad', () => {
  const sentences = HearingKind.options
    .flatMap((kind) => [...asked[kind], ...room[kind], ...after[kind]])
    .flatMap((text) => text.split(/(?<=[.?])\s+/));

  it.each(sentences)('“%s” has at most fifteen words', (sentence) => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15);
  });
});
