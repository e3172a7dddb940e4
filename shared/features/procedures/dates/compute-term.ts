import { addDays, yearOf } from '../../../primitives/day-arithmetic.ts';
import type { PlainDate } from '../../../primitives/plain-date.ts';
import { fail, ok, type Result } from '../../../primitives/result.ts';
import { read } from '../data/sources.ts';
import type { LawBook, LawSource, TermLength, TermRule } from '../schema.ts';
import type { Calendar } from './calendar.ts';
import { type CountedTerm, countTerm, isLong } from './count-term.ts';
import { type ExplainedStep, stepsInWords } from './steps-in-words.ts';

/** A date in law with all that a person needs to check it. */
export interface TermOutcome {
  readonly lastDay: PlainDate;
  /** The last working day before it; `null` where the authority is the one that must act. */
  readonly lastSafeDay: PlainDate | null;
  /** How it was counted, in plain Dutch. */
  readonly steps: readonly string[];
  /** The same sentences, each with the article it follows. */
  readonly explained: readonly ExplainedStep[];
  readonly sources: readonly LawSource[];
  /** What was taken for granted, by id. */
  readonly assumptions: readonly string[];
}

export type TermRefusal =
  | 'unknown_term'
  | 'not_computable'
  | 'date_too_early'
  | 'date_too_late'
  | 'term_too_long';

/** The Algemene wet bestuursrecht holds from this day: dates before it were counted by other rules. */
const FIRST_DAY = '1994-01-01';

/** Nobody has a letter from a later year: it would be a slip of the keyboard. */
const LAST_DAY = '2999-12-31';

/** No term in law comes near this; beyond it a date would be a slip of the keyboard. */
const MOST_DAYS = 366 * 30;

/**
 * Computes a term of the law book from the day of its event. Refuses an unknown id, a time with which no day is computed,
 * and a day before the laws it stands on.
 */
export function computeTerm(
  request: { readonly termId: string; readonly eventDate: PlainDate },
  { book, calendar }: { book: LawBook; calendar: Calendar },
): Result<TermOutcome, TermRefusal> {
  const rule = book.terms.find(({ id }) => id === request.termId);
  if (!rule) {
    const isNamed = book.durations.some(({ id }) => id === request.termId);
    return fail(isNamed ? 'not_computable' : 'unknown_term');
  }
  return compute(rule, request.eventDate, calendar);
}

/**
 * Computes a term that is given by its length. Of one that no law sets (`isStatutory` false) nothing moves: what a letter
 * says is taken literally.
 */
export function computeGenericTerm(
  request: TermLength & {
    readonly isStatutory: boolean;
    readonly eventDate: PlainDate;
    /** What the day is, where that is known: `de dag van verzending`. */
    readonly eventDay?: string;
  },
  calendar: Calendar,
): Result<TermOutcome, TermRefusal> {
  const { isStatutory, eventDate, eventDay = 'de dag van de gebeurtenis', ...counting } = request;
  const rule: TermRule = {
    id: 'generic',
    text: 'De termijn is {term}.',
    name: 'handelen binnen de termijn',
    event: 'de gebeurtenis is',
    eventDay,
    counting,
    moving: isStatutory ? 'atw' : 'literal',
    actor: 'inhabitant',
    assumptions: isStatutory ? [] : ['literal_term_of_letter'],
    sources: [isStatutory ? movedBy(counting) : read('Atw', '1')],
  };
  return compute(rule, eventDate, calendar);
}

function compute(
  rule: TermRule,
  event: PlainDate,
  calendar: Calendar,
): Result<TermOutcome, TermRefusal> {
  if (event < FIRST_DAY) return fail('date_too_early');
  if (event > LAST_DAY) return fail('date_too_late');
  if (daysAtMost(rule.counting) > MOST_DAYS) return fail('term_too_long');
  const counted = countTerm(rule.counting, { event, moves: rule.moving === 'atw', calendar });
  const lastSafeDay = rule.actor === 'authority' ? null : counted.lastSafeDay;
  const explained = stepsInWords(rule, { event, counted, lastSafeDay });
  return ok({
    lastDay: counted.lastDay,
    lastSafeDay,
    steps: explained.map(({ text }) => text),
    explained,
    sources: [...rule.sources, ...termsActSources(rule, counted)],
    assumptions: [
      ...rule.assumptions,
      ...(endsInShorterMonth(rule.counting, { event, counted }) ? ['month_has_no_such_day'] : []),
      ...unknownDays(rule, counted, calendar),
    ],
  });
}

/** The articles of the Algemene termijnenwet that had a hand in it, when the rule does not name them itself. */
function termsActSources({ moving, sources }: TermRule, counted: CountedTerm): LawSource[] {
  if (moving !== 'atw') return [];
  const used = [
    ...(counted.movedOver.length > 0 ? [read('Atw', '1 lid 1')] : []),
    ...(counted.lengthened ? [read('Atw', '2')] : []),
  ];
  return used.filter(
    ({ article }) => !sources.some((named) => named.law === 'Atw' && named.article === article),
  );
}

/** Days a decree may have made free cannot be known for every year; only where one could have moved the outcome is it said. */
function unknownDays({ actor }: TermRule, counted: CountedTerm, calendar: Calendar): string[] {
  const looked = [counted.countedEnd, counted.lastDay];
  const days = actor === 'authority' ? looked : [...looked, counted.lastSafeDay];
  const isKnown = days.every((day) => calendar.knowsEquatedDays(yearOf(day)));
  return isKnown ? [] : ['equated_days_unknown'];
}

/** From 31 January a month on there is no day of that number: the last of the month is taken, which no source we read says. */
function endsInShorterMonth(
  { unit, direction }: TermLength,
  { event, counted }: { event: PlainDate; counted: CountedTerm },
): boolean {
  if (unit !== 'months') return false;
  const end = direction === 'backward' ? addDays(counted.countedEnd, 1) : counted.countedEnd;
  return end.slice(-2) !== event.slice(-2);
}

function movedBy(counting: TermLength): LawSource {
  if (counting.direction !== 'forward') return read('Atw', '1 lid 2');
  return read('Atw', isLong(counting) ? '4' : '1 lid 1');
}

function daysAtMost({ length, unit }: TermLength): number {
  return length * { days: 1, working_days: 2, weeks: 7, months: 31 }[unit];
}
