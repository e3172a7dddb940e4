import { addDays } from '../../primitives/day-arithmetic.ts';
import { dateInWords, type PlainDate } from '../../primitives/plain-date.ts';
import type { Calendar } from './dates/calendar.ts';
import { computeTerm } from './dates/compute-term.ts';
import { workingDayBefore } from './dates/count-term.ts';
import { asLetterNames } from './letter-names.ts';
import type { ProcedureEvent } from './procedure.ts';
import type { CountsFrom, Road, RoadStep, StepDate } from './road-schema.ts';
import type { DateOfStep, ExplainedStep } from './road-state-schema.ts';
import type { LawBook, LawSource } from './schema.ts';

/** What the dates of a road are computed from. */
export interface DateSources {
  readonly road: Road;
  /** In the order they were entered. */
  readonly events: readonly ProcedureEvent[];
  readonly book: LawBook;
  readonly calendar: Calendar;
}

/**
 * The dates of a step as they follow from what was entered; none while what they count from is not known. A letter that
 * puts the date off counts literally, and gives no date when it names none.
 */
export function datesOfStep(step: RoadStep, sources: DateSources): DateOfStep[] {
  const putOff = latest(sources.events, step.postponedBy);
  if (putOff) return [namedBy(putOff, 'postponed_without_day', { step, ...sources })];
  return step.dates.flatMap((date) => computed(date, step, sources));
}

function computed(date: StepDate, step: RoadStep, sources: DateSources): DateOfStep[] {
  switch (date.kind) {
    case 'term':
      return termDate(date, step, sources);
    case 'named': {
      const letter = latest(sources.events, [date.event]);
      return letter ? [namedBy(letter, 'letter_without_day', { step, ...sources })] : [];
    }
    case 'earliest':
      return earliestDate(date, sources);
  }
}

function termDate(
  date: Extract<StepDate, { kind: 'term' }>,
  step: RoadStep,
  sources: DateSources,
): DateOfStep[] {
  const { events, book, calendar } = sources;
  if (date.ifEvent && !latest(events, [date.ifEvent])) return [];
  if (date.unlessEvent && latest(events, [date.unlessEvent])) return [];
  const eventDate = dayFrom(date.from, sources);
  if (eventDate === undefined) return [];
  const condition = date.condition ?? null;
  const outcome = computeTerm({ termId: date.term, eventDate }, { book, calendar });
  if (!outcome.ok) return [{ kind: 'not_computable', why: outcome.error, condition }];
  const { lastDay, lastSafeDay, explained, sources: law, assumptions } = outcome.value;
  const found = {
    kind: 'day' as const,
    which: date.certainty === 'sharp' ? ('last' as const) : date.certainty,
    day: lastDay,
    lastSafeDay,
    condition,
    explained: [...explained],
    sources: [...law],
    assumptions: [...assumptions],
  };
  const event = date.from.kind === 'event' ? latest(events, [date.from.event]) : undefined;
  return [event ? asLetterNames(found, event, { step, calendar }) : found];
}

function dayFrom(start: CountsFrom, sources: DateSources): PlainDate | undefined {
  if (start.kind === 'event') return latest(sources.events, [start.event])?.on;
  const other = sources.road.steps.find(({ id }) => id === start.step);
  const days = other ? datesOfStep(other, sources) : [];
  return days.flatMap((date) => (date.kind === 'day' ? date.day : [])).sort()[0];
}

/** The last of these that was entered. */
function latest(
  events: readonly ProcedureEvent[],
  ids: readonly string[],
): ProcedureEvent | undefined {
  return events.findLast(({ event }) => ids.includes(event));
}

/** A day from a letter is no term of a law: it is taken literally, does not move, and there is nothing to count. */
function namedBy(
  letter: ProcedureEvent,
  withoutDay: 'postponed_without_day' | 'letter_without_day',
  { step, calendar }: { step: RoadStep; calendar: Calendar },
): DateOfStep {
  const day = letter.namedDay;
  if (day === null) return { kind: 'not_computable', why: withoutDay, condition: null };
  const from = `Deze dag staat in de brief van ${dateInWords(letter.on)}. Hij komt niet uit een wet.`;
  return {
    kind: 'day',
    which: 'last',
    day,
    lastSafeDay: step.actor === 'inhabitant' ? workingDayBefore(day, calendar) : null,
    condition: null,
    explained: [
      { text: from, basis: null },
      { text: 'Een dag uit een brief schuift niet door bij een weekend of feestdag.', basis: null },
      { text: `De laatste dag is ${dateInWords(day)}.`, basis: null },
    ],
    sources: [],
    assumptions: ['literal_term_of_letter'],
  };
}

/** What is done before a term is over is done too early (Awb 4:17 and 6:12). */
function earliestDate(
  { after, term, ifEvent }: Extract<StepDate, { kind: 'earliest' }>,
  sources: DateSources,
): DateOfStep[] {
  if (ifEvent && !latest(sources.events, [ifEvent])) return [];
  const from = dayFrom(after, sources);
  if (from === undefined) return [];
  if (term === undefined) return [dayAfter(from, [], [])];
  const outcome = computeTerm({ termId: term, eventDate: from }, sources);
  if (!outcome.ok) return [{ kind: 'not_computable', why: outcome.error, condition: null }];
  const { lastDay, explained, sources: law } = outcome.value;
  return [dayAfter(lastDay, explained, law)];
}

function dayAfter(
  last: PlainDate,
  before: readonly ExplainedStep[],
  law: readonly LawSource[],
): DateOfStep {
  const day = addDays(last, 1);
  return {
    kind: 'day',
    which: 'earliest',
    day,
    lastSafeDay: null,
    condition: null,
    explained: [
      ...before,
      { text: `De tijd loopt tot en met ${dateInWords(last)}. Die dag telt nog mee.`, basis: null },
      { text: `De eerste dag erna is ${dateInWords(day)}. Eerder is te vroeg.`, basis: null },
    ],
    sources: [...law],
    assumptions: [],
  };
}
