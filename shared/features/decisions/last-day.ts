import { dateInWords } from '../../primitives/plain-date.ts';
import { read } from '../procedures/data/sources.ts';
import { type Calendar, calendarOf } from '../procedures/dates/calendar.ts';
import {
  computeGenericTerm,
  computeTerm,
  type TermOutcome,
} from '../procedures/dates/compute-term.ts';
import { workingDayBefore } from '../procedures/dates/count-term.ts';
import { citedAs } from '../procedures/law-in-words.ts';
import type { LawBook } from '../procedures/schema.ts';
import { senders } from './data/senders.ts';
import type { CountedDay, DecisionContent, LastDay, NamedTerm } from './schema.ts';
import { type StartDay, startDay } from './start-day.ts';

/**
 * The last day to object or appeal: by the law, and by the letter itself when that names a term. Where they differ the
 * earlier counts (Awb 6:7; the letter's own clause is the warning). Insurers and family law never get a term of the Awb.
 */
export function lastDayOf(content: DecisionContent, book: LawBook): LastDay {
  if (content.sender === null) return { kind: 'not_known', why: 'sender_unknown' };
  const { road, term } = senders[content.sender];
  if (road === 'insurer') return { kind: 'not_known', why: 'insurer_has_own_road' };
  if (road === 'family' || term === null) {
    return { kind: 'not_known', why: 'family_law_has_own_road' };
  }
  const start = startDay(content);
  if (start === null) return { kind: 'not_known', why: 'no_date_yet' };
  const calendar = calendarOf(book);
  const termId = road === 'awb' && content.remedy === 'beroep' ? 'beroep' : term;
  const ours = computeTerm({ termId, eventDate: start.on }, { book, calendar });
  if (!ours.ok) {
    const why = ours.error === 'date_too_late' ? 'date_too_late' : 'date_too_early';
    return { kind: 'not_known', why };
  }
  const byLaw = counted(ours.value, { start, calendar });
  const named = byLetter(content.namedTerm, { start, calendar });
  if (named === null || named.lastDay === byLaw.lastDay) {
    return { kind: 'known', counts: byLaw, from: 'law', other: null };
  }
  return named.lastDay < byLaw.lastDay
    ? { kind: 'known', counts: named, from: 'letter', other: byLaw.lastDay }
    : { kind: 'known', counts: byLaw, from: 'law', other: named.lastDay };
}

interface Counting {
  readonly start: StartDay;
  readonly calendar: Calendar;
}

/** What the letter says of itself; `null` when it names no term. */
function byLetter(named: NamedTerm | null, { start, calendar }: Counting): CountedDay | null {
  if (named === null || named.kind === 'none') return null;
  if (named.kind === 'until') {
    const lastSafeDay = workingDayBefore(named.on, calendar);
    return {
      lastDay: named.on,
      lastSafeDay,
      steps: [
        {
          text: `In de brief staat ${dateInWords(named.on)}. Die dag nemen we zoals hij er staat.`,
          basis: citedAs(read('Awb', '3:45')),
        },
        {
          text: `De laatste veilige dag is ${dateInWords(lastSafeDay)}: de laatste werkdag daarvoor.`,
          basis: null,
        },
      ],
      assumptions: ['literal_term_of_letter'],
    };
  }
  const outcome = computeGenericTerm(
    {
      length: named.weeks,
      unit: 'weeks',
      direction: 'forward',
      isStatutory: true,
      eventDate: start.on,
      eventDay: 'de dag van verzending',
    },
    calendar,
  );
  return outcome.ok ? counted(outcome.value, { start, calendar }) : null;
}

function counted(outcome: TermOutcome, { start, calendar }: Counting): CountedDay {
  const { lastDay, explained, assumptions } = outcome;
  return {
    lastDay,
    lastSafeDay: outcome.lastSafeDay ?? workingDayBefore(lastDay, calendar),
    steps: [...explained],
    // A day somebody knows is no longer taken for granted.
    assumptions: assumptions.filter((id) => id !== 'sent_on_event_date' || start.isTakenForSending),
  };
}
