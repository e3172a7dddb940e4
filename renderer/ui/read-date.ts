import { PlainDate, PlainTime } from '../../shared/primitives/plain-date.ts';

/** Stands for something typed that is no time, so that it is not taken for nothing. */
export const unreadable = 'unreadable';

const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** The day somebody typed, day first, or `null` when it is none. Without a year: the first such day from today on. */
export function readDate(typed: string, today: PlainDate): PlainDate | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const written =
    /^\s*(?:[a-z]+\s+)?(\d{1,2})[-/.\s]+(\d{1,2}|[a-z]+)(?:[-/.\s]+(\d{4}|\d{2}))?\s*$/i;
  const found = written.exec(typed);
  if (!found) return null;
  const day = Number(found[1]);
  const month = monthOf(found[2] ?? '');
  if (month === null) return null;
  if (found[3] !== undefined) return dayOf(yearOf(found[3]), month, day);

  const thisYear = Number(today.slice(0, 4));
  const soonest = dayOf(thisYear, month, day);
  return soonest !== null && soonest >= today ? soonest : dayOf(thisYear + 1, month, day);
}

/** A day as people write it: `3-11-2026`. */
export function writeDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}-${month}-${year}`;
}

/** The time of day somebody typed (`10.00`, `10:00`, `10`, `1430`), or `null` when it is none. */
export function readTime(typed: string): PlainTime | null {
  const found = /^\s*(\d{1,2})(?:[.:\s]?([0-5]\d))?(?:\s*(?:u|uur))?\s*$/i.exec(typed);
  if (!found) return null;
  const parsed = PlainTime.safeParse(`${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`);
  return parsed.success ? parsed.data : null;
}

function monthOf(typed: string): number | null {
  if (/^\d+$/.test(typed)) return Number(typed);
  if (typed.length < 3) return null;
  const start = typed.toLowerCase();
  const index = months.findIndex((names) => names.some((name) => name.startsWith(start)));
  return index === -1 ? null : index + 1;
}

function yearOf(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

function dayOf(year: number, month: number, day: number): PlainDate | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const parsed = PlainDate.safeParse(`${year}-${two(month)}-${two(day)}`);
  return parsed.success ? parsed.data : null;
}
