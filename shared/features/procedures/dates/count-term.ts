import { addDays, addMonths } from '../../../primitives/day-arithmetic.ts';
import type { PlainDate } from '../../../primitives/plain-date.ts';
import type { TermLength } from '../schema.ts';
import type { Calendar } from './calendar.ts';

/** A free day the term was moved over, and why it is free. */
export interface FreeDay {
  readonly date: PlainDate;
  readonly why: string;
}

/** A term as it was counted, step by step. */
export interface CountedTerm {
  /** The end by counting alone. */
  readonly countedEnd: PlainDate;
  /** The free days at that end it was moved over (Atw 1 lid 1). */
  readonly movedOver: readonly FreeDay[];
  /** Set when the term was made longer until two working days lay in it (Atw 2): the free days passed for that. */
  readonly lengthened: { readonly from: PlainDate; readonly passed: readonly FreeDay[] } | null;
  readonly lastDay: PlainDate;
  /** The last working day before the last day, and the free days between the two. */
  readonly lastSafeDay: PlainDate;
}

const FEWEST_WORKING_DAYS = 2;

/**
 * Counts a term from the day of its event, which is not counted itself. With `moves` the Algemene termijnenwet moves a
 * last day that is free (Atw 1 lid 1) and gives a short term two working days (Atw 2); terms counted back (Atw 1 lid 2)
 * and long ones (Atw 4) are never moved.
 */
export function countTerm(
  counting: TermLength,
  { event, moves, calendar }: { event: PlainDate; moves: boolean; calendar: Calendar },
): CountedTerm {
  const countedEnd = endByCounting(counting, { event, calendar });
  if (!moves || counting.direction !== 'forward' || isLong(counting)) {
    return {
      countedEnd,
      movedOver: [],
      lengthened: null,
      lastDay: countedEnd,
      lastSafeDay: workingDayBefore(countedEnd, calendar),
    };
  }
  const { day: end, passed: movedOver } = workingDayFrom(countedEnd, calendar);
  const { lastDay, passed } = withTwoWorkingDays(counting, { event, end, calendar });
  return {
    countedEnd,
    movedOver,
    lengthened: lastDay === end ? null : { from: end, passed },
    lastDay,
    lastSafeDay: workingDayBefore(lastDay, calendar),
  };
}

/** Longer than 90 days, 12 weeks or 3 months: the Algemene termijnenwet does not move it (Atw 4). */
export function isLong({ length, unit }: TermLength): boolean {
  // A term of working days holds its working days already: there is nothing to move.
  return length > { days: 90, working_days: Number.POSITIVE_INFINITY, weeks: 12, months: 3 }[unit];
}

/** "Up to ten days before" leaves ten whole days between, so one day more is counted back. */
function endByCounting(
  { length, unit, direction }: TermLength,
  { event, calendar }: { event: PlainDate; calendar: Calendar },
): PlainDate {
  const signed = direction === 'forward' ? length : -length;
  const end = {
    days: () => addDays(event, signed),
    working_days: () => addWorkingDays(event, signed, calendar),
    weeks: () => addDays(event, 7 * signed),
    months: () => addMonths(event, signed),
  }[unit]();
  return direction === 'backward' ? addDays(end, -1) : end;
}

/** The day after so many working days, earlier when `days` is negative; free days in between are not counted. */
function addWorkingDays(event: PlainDate, days: number, calendar: Calendar): PlainDate {
  const step = days < 0 ? -1 : 1;
  let day = event;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (calendar.whyFree(day) === undefined) left -= 1;
  }
  return day;
}

function workingDayFrom(
  date: PlainDate,
  calendar: Calendar,
): { day: PlainDate; passed: FreeDay[] } {
  const passed: FreeDay[] = [];
  let day = date;
  for (let why = calendar.whyFree(day); why !== undefined; why = calendar.whyFree(day)) {
    passed.push({ date: day, why });
    day = addDays(day, 1);
  }
  return { day, passed };
}

/** The last working day before a day. */
export function workingDayBefore(date: PlainDate, calendar: Calendar): PlainDate {
  let day = addDays(date, -1);
  while (calendar.whyFree(day) !== undefined) day = addDays(day, -1);
  return day;
}

/** Only a term of three days or more has to hold two working days, and only a term of days can be that short of them. */
function withTwoWorkingDays(
  { length, unit }: TermLength,
  { event, end, calendar }: { event: PlainDate; end: PlainDate; calendar: Calendar },
): { lastDay: PlainDate; passed: FreeDay[] } {
  const passed: FreeDay[] = [];
  let lastDay = end;
  if (unit !== 'days' || length < 3) return { lastDay, passed };
  while (workingDaysIn(event, lastDay, calendar) < FEWEST_WORKING_DAYS) {
    const next = workingDayFrom(addDays(lastDay, 1), calendar);
    passed.push(...next.passed);
    lastDay = next.day;
  }
  return { lastDay, passed };
}

function workingDaysIn(event: PlainDate, lastDay: PlainDate, calendar: Calendar): number {
  let count = 0;
  for (let day = addDays(event, 1); day <= lastDay; day = addDays(day, 1)) {
    if (calendar.whyFree(day) === undefined) count += 1;
    if (count >= FEWEST_WORKING_DAYS) break;
  }
  return count;
}
