import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../shared/features/consents/schema.ts';
import {
  closingAfter,
  dueBecause,
  proposedReviewDay,
} from '../../../shared/features/retention/rules.ts';
import type { ClosingEvent } from '../../../shared/features/retention/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);
const notAsked: Consent = { answer: 'not_asked' };

const decided = (on: string, reviewOn: string) => ({
  on: day(on),
  reviewOn: day(reviewOn),
  reason: '',
  who: 'Sanne',
});
const closed = (...days: [string, string]): ClosingEvent => ({
  kind: 'closed',
  ...decided(...days),
});
const kept = (...days: [string, string]): ClosingEvent => ({ kind: 'kept', ...decided(...days) });

function due(today: string, keep: Consent, ...events: ClosingEvent[]) {
  const found = dueBecause({ events, keep, today: day(today) });
  return found && [found.because, found.since];
}

describe('where the closing of a case stands', () => {
  it('moves the day to look again when it is kept', () => {
    expect(
      closingAfter([closed('2026-03-03', '2026-06-01'), kept('2026-06-02', '2027-01-01')]),
    ).toEqual({ state: 'closed', closedOn: '2026-03-03', reviewOn: '2027-01-01' });
  });

  it('stays open when an open case is kept', () => {
    expect(closingAfter([kept('2026-03-03', '2026-06-01')])).toEqual({ state: 'open' });
  });
});

describe('the day to look again that is proposed', () => {
  it.each([
    ['the day the inhabitant named', '2026-12-31', '2026-12-31'],
    ['half a year, when that day has passed', '2026-03-02', '2026-09-03'],
    ['half a year, when that day is today', '2026-03-03', '2026-09-03'],
  ])('is %s', (_, until, proposed) => {
    const keep: Consent = { answer: 'given', on: day('2026-01-01'), until: day(until) };
    expect(proposedReviewDay(day('2026-03-03'), keep, 6)).toBe(proposed);
  });
});

describe('a case asks for a choice', () => {
  it('from the day to look again itself', () => {
    const event = closed('2026-03-03', '2026-06-01');
    expect(due('2026-05-31', notAsked, event)).toBeNull();
    expect(due('2026-06-01', notAsked, event)).toEqual(['review_day', '2026-06-01']);
  });

  it.each(['refused', 'withdrawn'] as const)('at once when keeping was %s', (answer) => {
    const keep: Consent = { answer, on: day('2026-03-01') };
    expect(due('2026-03-03', keep)).toEqual(['consent_withdrawn', '2026-03-01']);
  });

  it('the day after keeping was allowed to last, and not on that day', () => {
    const keep: Consent = { answer: 'given', on: day('2026-01-01'), until: day('2026-03-03') };
    expect(due('2026-03-03', keep)).toBeNull();
    expect(due('2026-03-04', keep)).toEqual(['consent_ended', '2026-03-03']);
  });

  it('no longer when it was kept after that, until the day it was kept to', () => {
    const keep: Consent = { answer: 'withdrawn', on: day('2026-03-01') };
    const event = kept('2026-03-02', '2026-06-01');
    expect(due('2026-05-31', keep, event)).toBeNull();
    expect(due('2026-06-01', keep, event)).toEqual(['consent_withdrawn', '2026-03-01']);
  });

  it('again when the inhabitant takes it back after it was kept', () => {
    const keep: Consent = { answer: 'withdrawn', on: day('2026-03-05') };
    expect(due('2026-03-06', keep, kept('2026-03-02', '2026-06-01'))).toEqual([
      'consent_withdrawn',
      '2026-03-05',
    ]);
  });
});
