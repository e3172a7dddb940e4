import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day without time or zone, as `2026-03-31`. Days are never a `Date` at midnight: that shifts with the clock. */
export const PlainDate = z
  .string()
  .refine(isPlainDate, 'not a day of the calendar')
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** A time of day as `14:30`. */
export const PlainTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'PlainTime'>();
export type PlainTime = z.infer<typeof PlainTime>;

/** A moment in UTC as `2026-03-03T09:30:00.000Z`. */
export const Instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** What time it is; handed in by the world. `now` is in UTC, `today` is the day on the calendar on the wall. */
export interface Clock {
  now(): Instant;
  today(): PlainDate;
}

/** The number of days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** A day in words, in Dutch: `dinsdag 3 maart 2026`. Papers write dates in full (summary anatomy, 9.2). */
export function dateInWords(date: PlainDate, language = 'nl-NL'): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return fullFormat(language).format(Date.UTC(year, month - 1, day));
}

const fullFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it. */
function fullFormat(language: string): Intl.DateTimeFormat {
  const earlier = fullFormats.get(language);
  if (earlier) return earlier;
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  fullFormats.set(language, format);
  return format;
}

function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
