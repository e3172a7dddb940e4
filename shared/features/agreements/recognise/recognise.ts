import type { PlainDate } from '../../../primitives/plain-date.ts';
import type { Seat } from '../../notes/seats.ts';
import type { TablePerson } from './table-people.ts';
import { findWhen, type When } from './when.ts';
import { type FoundDoer, findDoer } from './who.ts';
import { mainWords, wordsOf } from './words-of.ts';

/**
 * Who does an agreement and by when, as its sentence says. A proposal: it is shown to be confirmed and stored by nobody
 * but the supporter, so until then both count as not known (practice, 3.2 and 9.1).
 */
export interface Proposal {
  readonly doer: FoundDoer | null;
  readonly when: When | null;
}

/**
 * Reads who and when from a Dutch sentence. Only people at the table are named, only in the words of the sentence, and
 * only where it says that they do it; what is in doubt is left open or asked.
 */
export function recognise(
  text: string,
  known: {
    readonly people: readonly TablePerson[];
    /** Who says the line: "ik" is that person. */
    readonly speaker: Seat;
    readonly today: PlainDate;
  },
): Proposal {
  const words = mainWords(wordsOf(text));
  return {
    doer: findDoer(words, known.people, known.speaker),
    when: findWhen(words, known.today),
  };
}
