import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.ts';

/** The day a number of days later; earlier when `days` is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plain(Temporal.PlainDate.from(date).add({ days }));
}

/**
 * The day with the same number a number of months later, earlier when `months` is negative. A month that has no such day
 * gives its last day: a month after 31 January is 28 or 29 February.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return plain(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }));
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The day with this number in this month of this year. Throws when there is no such day. */
export function dayIn(year: number, month: number, day: number): PlainDate {
  return plain(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
}

/** A day of the calendar writes itself as a day of the calendar: it need not be read again to know that. */
function plain(date: Temporal.PlainDate): PlainDate {
  return date.toString() as PlainDate;
}
