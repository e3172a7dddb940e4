import { z } from 'zod';
import { lawBook } from '../../../shared/features/procedures/data/law-book.ts';
import { calendarOf } from '../../../shared/features/procedures/dates/calendar.ts';
import {
  computeGenericTerm,
  computeTerm,
  type TermOutcome,
  type TermRefusal,
} from '../../../shared/features/procedures/dates/compute-term.ts';
import { citedAs } from '../../../shared/features/procedures/law-in-words.ts';
import { type LawSource, TermLength } from '../../../shared/features/procedures/schema.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { fail, ok, type Result } from '../../../shared/primitives/result.ts';

type LineErrorCode = TermRefusal | keyof typeof ownMessages;

const ownMessages = {
  invalid_request: 'Dit is geen vraag om een datum: er hoort een object te staan met id en term.',
  missing_date: 'De datum ontbreekt.',
  impossible_date: 'Deze datum bestaat niet. Schrijf hem als 2026-03-31.',
  invalid_weeks: 'Geef weeks: 6 zonder commissie, 12 met commissie.',
  invalid_length: 'Geef length als heel getal vanaf 1, en unit als days, weeks of months.',
  invalid_direction: 'Geef direction: forward of backward.',
  invalid_statutory: 'Geef statutory: true of false.',
} as const;

const messages: Readonly<Record<LineErrorCode, string>> = {
  ...ownMessages,
  unknown_term: 'Deze termijn kent Naast niet.',
  not_computable: 'Met deze tijd rekent Naast geen dag uit.',
  date_too_early: 'Naast rekent niet met datums van voor 1994: toen golden andere regels.',
  date_too_late: 'Deze datum ligt te ver vooruit om te kunnen kloppen.',
  term_too_long: 'Deze termijn is te lang om te kunnen kloppen.',
};

/** What the line answers about a term, as JSON. */
export interface DeadlineAnswer {
  readonly last_day: PlainDate;
  readonly last_safe_day: PlainDate | null;
  readonly steps: readonly string[];
  readonly basis: readonly string[];
  readonly assumptions: readonly string[];
}

const calendar = calendarOf(lawBook);
const Fields = z.record(z.string(), z.unknown());
/** A term that somebody gives by its length: only what can be said on the line. */
const GivenLength = TermLength.extend({
  unit: z.enum(['days', 'weeks', 'months']),
  direction: z.enum(['forward', 'backward']),
});

/**
 * `engine -- deadlines`: one question in, one answer out. In: `{id, term, event_date, …}` (`bezwaar_last_day` and `weeks`
 * for a decision on an objection; `length`, `unit`, `direction`, `statutory` for `generic`); other fields are ignored.
 * Out: `{id, last_day, …}` or `{id, error: {code, message}}`. Never throws.
 */
export function answerDeadline(question: unknown): object {
  const fields = Fields.safeParse(question);
  if (!fields.success || Array.isArray(question)) return refused(null, 'invalid_request');
  const id = idOf(fields.data.id);
  const computed = compute(fields.data);
  if (computed.ok) return { id, ...written(computed.value) };
  return refused(id, computed.error, whyNoDay(fields.data.term));
}

function compute(fields: Readonly<Record<string, unknown>>): Result<TermOutcome, LineErrorCode> {
  const { term } = fields;
  if (typeof term !== 'string') return fail('invalid_request');
  if (term === 'generic') return computeGeneric(fields);
  const termId = termIdFor(term, fields.weeks);
  if (!termId.ok) return termId;
  const isAfterObjection = term.startsWith('beslissing_op_bezwaar');
  const eventDate = readDate(isAfterObjection ? fields.bezwaar_last_day : fields.event_date);
  if (!eventDate.ok) {
    const isKnown = lawBook.terms.some(({ id }) => id === termId.value);
    if (isKnown) return eventDate;
    return fail(whyNoDay(term) === undefined ? 'unknown_term' : 'not_computable');
  }
  return computeTerm(
    { termId: termId.value, eventDate: eventDate.value },
    { book: lawBook, calendar },
  );
}

/** A commission makes it another term in the law book; on the line it is told by the number of weeks. */
function termIdFor(term: string, weeks: unknown): Result<string, LineErrorCode> {
  if (term !== 'beslissing_op_bezwaar') return ok(term);
  if (weeks === 6) return ok(term);
  return weeks === 12 ? ok('beslissing_op_bezwaar_met_commissie') : fail('invalid_weeks');
}

function computeGeneric(
  fields: Readonly<Record<string, unknown>>,
): Result<TermOutcome, LineErrorCode> {
  const { statutory } = fields;
  if (fields.direction !== 'forward' && fields.direction !== 'backward') {
    return fail('invalid_direction');
  }
  const { length, unit, direction } = fields;
  const counting = GivenLength.safeParse({ length, unit, direction });
  if (!counting.success) return fail('invalid_length');
  if (typeof statutory !== 'boolean') return fail('invalid_statutory');
  const eventDate = readDate(fields.event_date);
  if (!eventDate.ok) return eventDate;
  return computeGenericTerm(
    { ...counting.data, isStatutory: statutory, eventDate: eventDate.value },
    calendar,
  );
}

function readDate(field: unknown): Result<PlainDate, LineErrorCode> {
  if (field === undefined || field === null || field === '') return fail('missing_date');
  const date = PlainDate.safeParse(field);
  return date.success ? ok(date.data) : fail('impossible_date');
}

function written(outcome: TermOutcome): DeadlineAnswer {
  return {
    last_day: outcome.lastDay,
    last_safe_day: outcome.lastSafeDay,
    steps: outcome.steps,
    basis: outcome.sources.map(cited),
    assumptions: outcome.assumptions,
  };
}

function cited(source: LawSource): string {
  return `${citedAs(source)}${source.isVerified ? '' : ' (controleer)'}`;
}

/** What the line is called by who asks; anything that is no name or number is no id. */
function idOf(given: unknown): string | number | boolean | null {
  const isName = ['string', 'number', 'boolean'].includes(typeof given);
  return isName ? (given as string | number | boolean) : null;
}

/** Why a time that a law names gives no day. */
function whyNoDay(term: unknown): string | undefined {
  return lawBook.durations.find(({ id }) => id === term)?.whyNoDay;
}

function refused(id: unknown, code: LineErrorCode, why?: string): object {
  const message = why === undefined ? messages[code] : `${messages[code]} ${why}`;
  return { id, error: { code, message } };
}
