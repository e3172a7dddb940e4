import { describe, expect, it } from 'vitest';
import { decidedInWords, lastDayInWords } from '../../../shared/features/decisions/in-words.ts';
import { lastDayOf } from '../../../shared/features/decisions/last-day.ts';
import { type DecisionContent, emptyDecision } from '../../../shared/features/decisions/schema.ts';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const decision = (content: Partial<DecisionContent>): DecisionContent => ({
  ...emptyDecision,
  sender: 'gemeente',
  sentOn: PlainDate.parse('2026-11-25'),
  ...content,
});

describe('what is told and asked back of a decision', () => {
  it('is what was decided, what not, and the reason, each as a sentence', () => {
    const whole = decision({
      decided: 'U krijgt hulp in huis',
      refused: 'vervoer',
      why: 'u kunt met de bus.',
    });
    expect(decidedInWords(whole)).toBe(
      'U krijgt hulp in huis. Niet: vervoer. De reden: u kunt met de bus.',
    );
    expect(decidedInWords({ ...whole, refused: ' ', why: '' })).toBe('U krijgt hulp in huis.');
  });

  it.each([
    ['bezwaar', 'De laatste dag om bezwaar te maken is woensdag 6 januari 2027.'],
    ['beroep', 'De laatste dag om in beroep te gaan is woensdag 6 januari 2027.'],
  ] as const)('is the last day for %s', (remedy, words) => {
    const content = decision({ remedy });
    expect(lastDayInWords(content, lastDayOf(content, lawBook))).toBe(words);
  });

  it('is no last day while none is known', () => {
    const content = decision({ sentOn: null });
    expect(lastDayInWords(content, lastDayOf(content, lawBook))).toBe('');
  });
});
