import { Temporal } from 'temporal-polyfill';
import { months, shortWeekdays, weekdays } from './day-words.ts';
import { type FoundAt, toAsk, toDay } from './found-day.ts';
import type { Word } from './words-of.ts';

/** A date as it is written, and where it ends. */
export interface DateReading {
  readonly to: number;
  readonly hasWeekday: boolean;
  readonly found: FoundAt;
}

interface Numbers {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly to: number;
}

/** A date over longer ago than this without a year is meant for the year to come. */
const STILL_MEANT_AS_PAST_MONTHS = 6;

/** "9 november", "vrijdag 27 november 2026", "27-11", "27/11/2026", "de 12e". */
export function dateAt(
  words: readonly Word[],
  at: number,
  now: Temporal.PlainDate,
): DateReading | null {
  const first = words[at]?.folded ?? '';
  const weekday = weekdays.get(first) ?? shortWeekdays.get(first);
  const from = weekday === undefined ? at : at + 1;
  const numbers = withMonthName(words, from) ?? inDigits(words, from) ?? onlyDay(words, from, now);
  if (!numbers) return null;
  const said = words.slice(at, numbers.to);
  const date = dateOf(numbers, now);
  const isRight = date !== null && (weekday === undefined || date.dayOfWeek === weekday);
  const found = isRight ? toDay(date, said, now) : toAsk('impossible', said);
  return { to: numbers.to, hasWeekday: weekday !== undefined, found };
}

function withMonthName(words: readonly Word[], at: number): Numbers | null {
  const day = /^(\d{1,2})(?:e|de|ste)?$/.exec(words[at]?.folded ?? '')?.[1];
  const month = months.get(words[at + 1]?.folded ?? '');
  if (day === undefined || month === undefined) return null;
  const year = /^(?:20)\d\d$/.exec(words[at + 2]?.folded ?? '')?.[0];
  return {
    day: Number(day),
    month,
    year: year === undefined ? null : Number(year),
    to: at + (year === undefined ? 2 : 3),
  };
}

/** Day, month and perhaps year in one word; `10.30` is a time of day and not read. */
function inDigits(words: readonly Word[], at: number): Numbers | null {
  const word = words[at]?.folded ?? '';
  const whole = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(word);
  if (!whole) return null;
  const [, day, month, year] = whole;
  return {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
    to: at + 1,
  };
}

/** "De 12e": the next day with that number. */
function onlyDay(words: readonly Word[], at: number, now: Temporal.PlainDate): Numbers | null {
  const [, day] = /^(\d{1,2})(?:e|de|ste)$/.exec(words[at]?.folded ?? '') ?? [];
  const isDay = day !== undefined && words[at - 1]?.folded === 'de';
  // "De 2e keer" is no day.
  const next = words[at + 1];
  if (!isDay || (next && next.part === words[at]?.part && !afterDay.has(next.folded))) return null;
  const month = Number(day) >= now.day ? now : now.add({ months: 1 });
  return { day: Number(day), month: month.month, year: month.year, to: at + 1 };
}

const afterDay: ReadonlySet<string> = new Set(
  'de het een om met naar bij belt stuurt komt gaat zal ik u en'.split(' '),
);

function dateOf({ day, month, year }: Numbers, now: Temporal.PlainDate): Temporal.PlainDate | null {
  const date = dateIn(year ?? now.year, month, day);
  if (!date || year !== null) return date;
  const isLongOver =
    Temporal.PlainDate.compare(date.add({ months: STILL_MEANT_AS_PAST_MONTHS }), now) < 0;
  return isLongOver ? dateIn(now.year + 1, month, day) : date;
}

function dateIn(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
