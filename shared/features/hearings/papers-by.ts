import type { PlainDate } from '../../primitives/plain-date.ts';
import { calendarOf } from '../procedures/dates/calendar.ts';
import { computeTerm } from '../procedures/dates/compute-term.ts';
import type { LawBook } from '../procedures/schema.ts';
import type { HearingKind, PapersBy } from './schema.ts';

const termIds = { hoorzitting: 'stukken_hoorzitting', beroep: 'stukken_zitting' } as const;

/**
 * The last day on which own papers must have arrived: up to ten days before, so the eleventh day before the hearing
 * (Awb 7:4 lid 1, 8:58), which no weekend moves (Atw 1 lid 2); safe is the working day before. `null` where the law on file cannot say.
 */
export function papersBy(kind: HearingKind, on: PlainDate, book: LawBook): PapersBy | null {
  const outcome = computeTerm(
    { termId: termIds[kind], eventDate: on },
    { book, calendar: calendarOf(book) },
  );
  if (!outcome.ok) return null;
  const { lastDay, lastSafeDay, explained } = outcome.value;
  return { lastDay, safeDay: lastSafeDay ?? lastDay, steps: [...explained] };
}
