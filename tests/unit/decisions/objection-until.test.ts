import { describe, expect, it } from 'vitest';
import { objectionUntil } from '../../../shared/features/decisions/objection-until.ts';
import { type DecisionContent, emptyDecision } from '../../../shared/features/decisions/schema.ts';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);
const decision = (content: Partial<DecisionContent> = {}) => ({
  content: {
    ...emptyDecision,
    sender: 'gemeente' as const,
    letterDate: day('2026-11-23'),
    sentOn: day('2026-11-25'),
    remedy: 'bezwaar' as const,
    ...content,
  },
});
const until = (on: string, ...all: ReturnType<typeof decision>[]) =>
  objectionUntil(all, { on: day(on), book: lawBook });

describe('the last day to object that a summary names', () => {
  it('is that of the decision on the table, and the first of several', () => {
    expect(until('2026-12-01', decision())).toBe('2027-01-06');
    const earlier = decision({ letterDate: day('2026-11-09'), sentOn: day('2026-11-10') });
    expect(until('2026-12-01', decision(), earlier)).toBe('2026-12-22');
  });

  it('is none before there was a letter, after that day, and where one cannot object', () => {
    expect(until('2026-11-22', decision())).toBeNull();
    expect(until('2027-01-07', decision())).toBeNull();
    expect(until('2026-12-01', decision({ remedy: 'none' }))).toBeNull();
    expect(until('2026-12-01', decision({ remedy: 'beroep' }))).toBeNull();
    expect(until('2026-12-01', decision({ sender: null }))).toBeNull();
    expect(until('2026-12-01')).toBeNull();
  });

  it('is there from the day of the letter to the last day itself', () => {
    expect(until('2026-11-23', decision())).toBe('2027-01-06');
    expect(until('2027-01-06', decision())).toBe('2027-01-06');
  });

  it('is there from the day of sending where no day stands on the letter', () => {
    const undated = decision({ letterDate: null });
    expect(until('2026-11-24', undated)).toBeNull();
    expect(until('2026-11-25', undated)).toBe('2027-01-06');
  });
});
