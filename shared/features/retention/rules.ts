import { Temporal } from 'temporal-polyfill';
import { PlainDate } from '../../primitives/plain-date.ts';
import { OLDEST_DAYS } from '../backup/retention.ts';
import type { Consent } from '../consents/schema.ts';
import type { CaseClosing, ClosingEvent, DueBecause } from './schema.ts';

/** Where a case stands after what was decided, oldest first. */
export function closingAfter(events: readonly ClosingEvent[]): CaseClosing {
  return events.reduce<CaseClosing>(afterEvent, { state: 'open' });
}

function afterEvent(closing: CaseClosing, event: ClosingEvent): CaseClosing {
  switch (event.kind) {
    case 'closed':
      return { state: 'closed', closedOn: event.on, reviewOn: event.reviewOn };
    case 'kept':
      return closing.state === 'closed' ? { ...closing, reviewOn: event.reviewOn } : closing;
    case 'reopened':
      return { state: 'open' };
  }
}

/** The day to propose: the day until which the inhabitant said things may be kept, else so many months from today. */
export function proposedReviewDay(today: PlainDate, keep: Consent, months: number): PlainDate {
  if (keep.answer === 'given' && keep.until !== null && keep.until > today) return keep.until;
  return moved(today, { months });
}

/**
 * Why a case asks for a choice today, and since when; `null` when it does not. A decision to keep answers what was due
 * before it: what the inhabitant says later asks again.
 */
export function dueBecause(input: {
  readonly events: readonly ClosingEvent[];
  readonly keep: Consent;
  readonly today: PlainDate;
}): { because: DueBecause; since: PlainDate } | null {
  const { events, keep, today } = input;
  const kept = events.findLast(({ kind }) => kind === 'kept');
  const keptUntil = kept?.kind === 'kept' ? kept.reviewOn : null;
  const isAnswered = (since: PlainDate) =>
    kept !== undefined && kept.on >= since && keptUntil !== null && keptUntil > today;
  if ((keep.answer === 'withdrawn' || keep.answer === 'refused') && !isAnswered(keep.on)) {
    return { because: 'consent_withdrawn', since: keep.on };
  }
  if (
    keep.answer === 'given' &&
    keep.until !== null &&
    keep.until < today &&
    !isAnswered(keep.until)
  ) {
    return { because: 'consent_ended', since: keep.until };
  }
  const closing = closingAfter(events);
  return closing.state === 'closed' && closing.reviewOn <= today
    ? { because: 'review_day', since: closing.reviewOn }
    : null;
}

/** The day from which no automatic backup holds what is deleted today (security, D11). */
export function backupsGoneOn(today: PlainDate): PlainDate {
  return moved(today, { days: OLDEST_DAYS });
}

function moved(day: PlainDate, by: { days: number } | { months: number }): PlainDate {
  return PlainDate.parse(Temporal.PlainDate.from(day).add(by).toString());
}
