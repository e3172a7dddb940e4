import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../../primitives/plain-date.ts';
import { dateAt } from './calendar-dates.ts';
import { daysFromToday, noDay, numberIn, repeating, weekdays } from './day-words.ts';
import { type FoundAt, lastDayBefore, toAsk, toDay, type When } from './found-day.ts';
import type { Word } from './words-of.ts';

export type { When } from './found-day.ts';

/**
 * By when, as far as the sentence says so. Weeks begin on Monday (ISO 8601): "volgende week dinsdag" is the Tuesday of the
 * week after this one, "vrijdag" the first Friday after today. "Vóór 12 december" ends the day before. What names no day
 * ("eind maart"), a day that does not exist ("31 februari"), a day that is over, or several days is asked about. What
 * repeats ("elke vrijdag") has no day; then, and when nothing is said, the answer is `null`.
 */
export function findWhen(words: readonly Word[], today: PlainDate): When | null {
  const now = Temporal.PlainDate.from(today);
  const found: FoundAt[] = [];
  for (let at = 0; at < words.length; ) {
    const one = dayAt(words, at, now);
    if (one === null) {
      at += 1;
      continue;
    }
    if (one.found) found.push(one.found);
    at = one.to;
  }
  const [first] = found;
  if (!first) return null;
  if (found.some(({ day, ask }) => ask !== first.ask || day !== first.day)) {
    const last = found.at(-1) ?? first;
    const said = words.filter(
      ({ start, end }) =>
        start >= (first.words[0]?.start ?? 0) && end <= (last.words.at(-1)?.end ?? 0),
    );
    return toAsk('several', said).when;
  }
  return first.when;
}

/** What begins at a word, and where it ends; `found` is `null` for what repeats. */
interface Reading {
  readonly to: number;
  readonly found: FoundAt | null;
}

type Reader = (words: readonly Word[], at: number, now: Temporal.PlainDate) => Reading | null;

/** The first that can read what stands there wins; longer forms stand before shorter. */
const readers: readonly Reader[] = [
  repeats,
  bounded,
  weekdayInWeek,
  weekAndWeekday,
  weekdayWithDate,
  monthPart,
  inSoLong,
  nextPeriod,
  calendarDate,
  namedWeekday,
  namedDay,
];

function dayAt(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  for (const read of readers) {
    const reading = read(words, at, now);
    if (reading) return reading;
  }
  return null;
}

function repeats(words: readonly Word[], at: number): Reading | null {
  const [first = '', second = ''] = foldedAt(words, at);
  if (repeating.has(first) && (weekdays.has(second) || periods.has(second))) {
    return { to: at + 2, found: null };
  }
  if (first === 'om' && second === 'de') return { to: at + 3, found: null };
  const isPlural =
    /^(?:\p{L}+dag)(?:en|s)$/u.test(first) && weekdays.has(first.replace(/en$|s$/, ''));
  return isPlural || first === 'wekelijks' ? { to: at + 1, found: null } : null;
}

/** "Voor", "uiterlijk", "tot en met", "na", "rond" before a day. */
function bounded(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  const [first = '', second = '', third = ''] = foldedAt(words, at);
  const length =
    first === 'tot' && second === 'en' && third === 'met' ? 3 : bounds.has(first) ? 1 : 0;
  if (length === 0 || words[at + length]?.part !== words[at]?.part) return null;
  const inner = dayAt(words, at + length, now);
  if (!inner?.found) return null;
  if (first === 'sinds') return { to: inner.to, found: null };
  const said = words.slice(at, inner.to);
  const { day } = inner.found;
  if (
    day === null ||
    length === 3 ||
    first === 'uiterlijk' ||
    first === 'op' ||
    first === 'vanaf'
  ) {
    return { to: inner.to, found: { ...inner.found, words: said } };
  }
  if (first === 'voor') return { to: inner.to, found: lastDayBefore(day, said, now) };
  return { to: inner.to, found: toAsk('no_day', said) };
}

/** "Vrijdag volgende week", "dinsdag over twee weken". */
function weekdayInWeek(
  words: readonly Word[],
  at: number,
  now: Temporal.PlainDate,
): Reading | null {
  const weekday = weekdays.get(words[at]?.folded ?? '');
  if (weekday === undefined) return null;
  const week = weekAt(words, at + 1);
  if (!week) return null;
  const said = words.slice(at, week.to);
  return { to: week.to, found: toDay(inWeek(now, week.ahead, weekday), said, now) };
}

/** "Volgende week dinsdag", "over twee weken op vrijdag", "deze week vrijdag". */
function weekAndWeekday(
  words: readonly Word[],
  at: number,
  now: Temporal.PlainDate,
): Reading | null {
  const week = weekAt(words, at);
  if (!week) return null;
  const to = words[week.to]?.folded === 'op' ? week.to + 1 : week.to;
  const weekday = weekdays.get(words[to]?.folded ?? '');
  if (weekday === undefined) return null;
  const said = words.slice(at, to + 1);
  return { to: to + 1, found: toDay(inWeek(now, week.ahead, weekday), said, now) };
}

/** A week, by how many weeks it lies ahead of this one. */
function weekAt(words: readonly Word[], at: number): { ahead: number; to: number } | null {
  const [first = '', second = '', third = ''] = foldedAt(words, at);
  if (second === 'week') {
    const ahead = { deze: 0, komende: 1, volgende: 1, vorige: -1, afgelopen: -1 }[first];
    if (ahead !== undefined) return { ahead, to: at + 2 };
  }
  const count = numberIn(second);
  if (first === 'over' && count !== null && /^we(?:ek|ken)$/.test(third)) {
    return { ahead: count, to: at + 3 };
  }
  return null;
}

function inWeek(now: Temporal.PlainDate, ahead: number, weekday: number): Temporal.PlainDate {
  return now.add({ days: 7 * ahead + weekday - now.dayOfWeek });
}

/** "Maandag 9 november": when day and date do not belong together, it is asked. */
function weekdayWithDate(
  words: readonly Word[],
  at: number,
  now: Temporal.PlainDate,
): Reading | null {
  const date = dateAt(words, at, now);
  return date?.hasWeekday ? { to: date.to, found: date.found } : null;
}

function calendarDate(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  const date = dateAt(words, at, now);
  return date ? { to: date.to, found: date.found } : null;
}

/** "Eind maart", "begin volgende week", "half april", "in mei": a time, and no day. */
function monthPart(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  const parts = new Set('begin half medio eind in'.split(' '));
  const [first = '', second = ''] = foldedAt(words, at);
  if (!parts.has(first)) return null;
  if (wholeMonths.has(second)) return asked(words, at, at + 2);
  const week = first === 'in' ? null : weekAt(words, at + 1);
  if (week) return asked(words, at, week.to);
  const period = first === 'in' ? null : nextPeriod(words, at + 1, now);
  return period ? asked(words, at, period.to) : null;
}

/** "Over twee weken", "binnen drie dagen", "over een maand"; "over een paar weken" is no day. */
function inSoLong(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  const [first = '', second = '', third = '', fourth = ''] = foldedAt(words, at);
  if (first !== 'over' && first !== 'binnen') return null;
  const unit = periods.get(third);
  const count = numberIn(second);
  if (unit && count !== null) {
    const said = words.slice(at, at + 3);
    return { to: at + 3, found: toDay(now.add({ [unit]: count }), said, now) };
  }
  const isVague =
    (second === 'een' && third === 'paar' && periods.has(fourth)) || third === 'tijdje';
  if (isVague) return asked(words, at, at + (third === 'tijdje' ? 3 : 4));
  const isSome = new Set('enkele paar anderhalve'.split(' ')).has(second) && periods.has(third);
  return isSome ? asked(words, at, at + 3) : null;
}

/** "Volgende week", "komende maand", "volgend jaar", "deze week": a time, and no day. */
function nextPeriod(words: readonly Word[], at: number, _now: Temporal.PlainDate): Reading | null {
  const [first = '', second = ''] = foldedAt(words, at);
  const which = new Set('volgende volgend komende komend deze dit'.split(' '));
  return which.has(first) && periods.has(second) ? asked(words, at, at + 2) : null;
}

/** "Vrijdag", "aanstaande vrijdag", "vrijdag over een week"; "volgende vrijdag" can be either, so it is asked. */
function namedWeekday(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  const [first = '', second = ''] = foldedAt(words, at);
  const comesNext = new Set('aanstaande komende a.s deze'.split(' '));
  if (first === 'volgende' && weekdays.has(second)) return asked(words, at, at + 2, 'several');
  if (new Set(['afgelopen', 'vorige']).has(first) && weekdays.has(second)) {
    const back = (now.dayOfWeek - (weekdays.get(second) ?? 0) + 7) % 7 || 7;
    return { to: at + 2, found: toDay(now.subtract({ days: back }), words.slice(at, at + 2), now) };
  }
  const from = comesNext.has(first) ? at + 1 : at;
  const weekday = weekdays.get(words[from]?.folded ?? '');
  if (weekday === undefined) return null;
  const isAfter = comesNext.has(words[from + 1]?.folded ?? '') && from === at;
  const to = from + (isAfter ? 2 : 1);
  const ahead = (weekday - now.dayOfWeek + 7) % 7 || 7;
  return { to, found: toDay(now.add({ days: ahead }), words.slice(at, to), now) };
}

function namedDay(words: readonly Word[], at: number, now: Temporal.PlainDate): Reading | null {
  const [first = '', second = '', third = '', fourth = ''] = foldedAt(words, at);
  if (noDay.has(first)) return asked(words, at, at + 1);
  if (first === 'zo' && second === 'snel' && third === 'mogelijk') return asked(words, at, at + 3);
  if (first === 'zo' && second === 'spoedig' && fourth !== '') return asked(words, at, at + 3);
  const ahead = daysFromToday.get(first);
  // "Maandag morgen" says the part of the day, and has been read as one day already.
  if (ahead === undefined || weekdays.has(words[at - 1]?.folded ?? '')) return null;
  return { to: at + 1, found: toDay(now.add({ days: ahead }), words.slice(at, at + 1), now) };
}

function asked(
  words: readonly Word[],
  from: number,
  to: number,
  why: 'no_day' | 'several' = 'no_day',
): Reading {
  return { to, found: toAsk(why, words.slice(from, to)) };
}

/** The next four words from a place, as far as they stand in one part of the sentence. */
function foldedAt(words: readonly Word[], at: number): string[] {
  const part = words[at]?.part;
  return words
    .slice(at, at + 4)
    .filter((word) => word.part === part)
    .map(({ folded }) => folded);
}

const bounds: ReadonlySet<string> = new Set('voor uiterlijk op vanaf na rond tot sinds'.split(' '));

const periods: ReadonlyMap<string, 'days' | 'weeks' | 'months' | 'years'> = new Map([
  ['dag', 'days'],
  ['dagen', 'days'],
  ['week', 'weeks'],
  ['weken', 'weeks'],
  ['maand', 'months'],
  ['maanden', 'months'],
  ['jaar', 'years'],
]);

const wholeMonths: ReadonlySet<string> = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
);
