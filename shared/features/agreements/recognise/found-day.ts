import { Temporal } from 'temporal-polyfill';
import { PlainDate } from '../../../primitives/plain-date.ts';
import type { Word } from './words-of.ts';

/** Why a day has to be asked for. */
export type WhyAsk =
  /** A time is named and no day: "eind maart", "zo snel mogelijk". */
  | 'no_day'
  /** The day is not in the calendar: "31 februari", or a Monday that is a Tuesday. */
  | 'impossible'
  /** The day is over. */
  | 'past'
  /** More than one day can be meant. */
  | 'several';

/** By when something is done, as a sentence says it: a day to confirm, or words to ask about. */
export type When =
  | { readonly kind: 'day'; readonly day: PlainDate; readonly words: string }
  | { readonly kind: 'ask'; readonly why: WhyAsk; readonly words: string };

/** What was found, with the words it stands on. */
export interface FoundAt {
  readonly when: When;
  readonly day: PlainDate | null;
  readonly ask: WhyAsk | null;
  readonly words: readonly Word[];
}

/** A day to confirm; one that is over is asked about. */
export function toDay(
  date: Temporal.PlainDate,
  words: readonly Word[],
  now: Temporal.PlainDate,
): FoundAt {
  if (Temporal.PlainDate.compare(date, now) < 0) return toAsk('past', words);
  const day = PlainDate.parse(date.toString());
  return { when: { kind: 'day', day, words: typed(words) }, day, ask: null, words };
}

/** "Vóór" a day ends on the day before it. */
export function lastDayBefore(
  day: PlainDate,
  words: readonly Word[],
  now: Temporal.PlainDate,
): FoundAt {
  return toDay(Temporal.PlainDate.from(day).subtract({ days: 1 }), words, now);
}

export function toAsk(why: WhyAsk, words: readonly Word[]): FoundAt {
  return { when: { kind: 'ask', why, words: typed(words) }, day: null, ask: why, words };
}

function typed(words: readonly Word[]): string {
  return words.map((word) => word.typed).join(' ');
}
