import { addDays, dayIn, dayOfWeek, yearOf } from '../../../primitives/day-arithmetic.ts';
import type { PlainDate } from '../../../primitives/plain-date.ts';
import type { HolidayRule, LawBook } from '../schema.ts';
import { easterSunday } from './easter.ts';

/** The days on which no term ends (Atw 1 and 3). */
export interface Calendar {
  /** Why a day is free, in Dutch: `zaterdag`, `tweede Paasdag`; `undefined` on a working day. */
  whyFree(date: PlainDate): string | undefined;
  /** Whether the royal decree about this year is on file (Atw 3 lid 3). */
  knowsEquatedDays(year: number): boolean;
}

const SATURDAY = 6;
const SUNDAY = 7;

/** Makes the calendar of a law book. What it found out about a year it remembers. */
export function calendarOf(book: Pick<LawBook, 'holidays' | 'equatedYears'>): Calendar {
  const known = new Set(book.equatedYears.map(({ year }) => year));
  const namesByYear = new Map<number, ReadonlyMap<PlainDate, string>>();

  function holidaysIn(year: number): ReadonlyMap<PlainDate, string> {
    const earlier = namesByYear.get(year);
    if (earlier) return earlier;
    const equated = book.equatedYears
      .filter((decree) => decree.year === year)
      .flatMap(({ days }) => days.map((day) => [day, 'gelijkgesteld met een feestdag'] as const));
    const general = book.holidays
      .filter((rule) => holdsIn(rule, year))
      .map((rule) => [dayOf(rule, year), rule.name] as const);
    const names = new Map([...equated, ...general]);
    namesByYear.set(year, names);
    return names;
  }

  return {
    whyFree(date) {
      const holiday = holidaysIn(yearOf(date)).get(date);
      if (holiday) return holiday;
      const day = dayOfWeek(date);
      if (day === SATURDAY) return 'zaterdag';
      return day === SUNDAY ? 'zondag' : undefined;
    },
    knowsEquatedDays: (year) => known.has(year),
  };
}

function holdsIn({ firstYear, lastYear }: HolidayRule, year: number): boolean {
  return (firstYear === null || firstYear <= year) && (lastYear === null || year <= lastYear);
}

function dayOf({ on }: HolidayRule, year: number): PlainDate {
  switch (on.kind) {
    case 'fixed':
      return dayIn(year, on.month, on.day);
    case 'easter':
      return addDays(easterSunday(year), on.daysAfter);
    case 'not_on_sunday': {
      const date = dayIn(year, on.month, on.day);
      return dayOfWeek(date) === SUNDAY ? addDays(date, -1) : date;
    }
  }
}
